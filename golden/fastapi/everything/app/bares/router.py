from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.bares.models import Bare
from app.bares.queries import BareExpanded, BarePageQuery, BareQuery
from app.bares.schemas import BareCreate, BarePatch, BareRead, BareReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/bares", tags=["Bare"], route_class=ContractRoute)


@router.get("", operation_id="listBares")
async def list_bares(query: BarePageQuery, session: ReadSession) -> Page[BareExpanded]:
    return await query.page(session, select(Bare), BareExpanded)


@router.post("", operation_id="createBare", status_code=201)
async def create_bare(body: BareCreate, session: WriteSession, request: Request, response: Response) -> BareRead:
    bare = Bare()
    await create(session, bare, body)
    tag_new(request, response, bare)
    return BareRead.model_validate(bare)


@router.get("/{id:serial}", operation_id="getBare")
async def get_bare(id: Serial, query: BareQuery, session: ReadSession) -> BareExpanded:
    return await query.one(session, select(Bare).where(Bare.id == id), BareExpanded)


@router.put("/{id:serial}", operation_id="replaceBare")
async def replace_bare(
    id: Serial, body: BareReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BareRead:
    bare = await find(session, Bare, id)
    await change(session, bare, body, if_match)
    tag(response, bare)
    return BareRead.model_validate(bare)


@router.patch("/{id:serial}", operation_id="updateBare")
async def update_bare(
    id: Serial, body: BarePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BareRead:
    bare = await find(session, Bare, id)
    await change(session, bare, body, if_match)
    tag(response, bare)
    return BareRead.model_validate(bare)


@router.delete("/{id:serial}", operation_id="deleteBare", status_code=204)
async def delete_bare(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    bare = await find(session, Bare, id)
    await remove(session, bare, if_match)
