from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.spokes.models import Spoke
from app.spokes.queries import SpokeExpanded, SpokePageQuery, SpokeQuery
from app.spokes.schemas import SpokeCreate, SpokePatch, SpokeRead, SpokeReplace

router = APIRouter(prefix="/spokes", tags=["Spoke"], route_class=ContractRoute)


@router.get("", operation_id="listSpokes")
async def list_spokes(query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    return await query.page(session, select(Spoke), SpokeExpanded)


@router.post("", operation_id="createSpoke", status_code=201)
async def create_spoke(body: SpokeCreate, session: WriteSession, request: Request, response: Response) -> SpokeRead:
    spoke = Spoke()
    await create(session, spoke, body)
    tag_new(request, response, spoke)
    return SpokeRead.model_validate(spoke)


@router.get("/{id:serial}", operation_id="getSpoke")
async def get_spoke(id: Serial, query: SpokeQuery, session: ReadSession) -> SpokeExpanded:
    return await query.one(session, select(Spoke).where(Spoke.id == id), SpokeExpanded)


@router.put("/{id:serial}", operation_id="replaceSpoke")
async def replace_spoke(
    id: Serial, body: SpokeReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SpokeRead:
    spoke = await find(session, Spoke, id)
    await change(session, spoke, body, if_match)
    tag(response, spoke)
    return SpokeRead.model_validate(spoke)


@router.patch("/{id:serial}", operation_id="updateSpoke")
async def update_spoke(
    id: Serial, body: SpokePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SpokeRead:
    spoke = await find(session, Spoke, id)
    await change(session, spoke, body, if_match)
    tag(response, spoke)
    return SpokeRead.model_validate(spoke)


@router.delete("/{id:serial}", operation_id="deleteSpoke", status_code=204)
async def delete_spoke(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    spoke = await find(session, Spoke, id)
    await remove(session, spoke, if_match)
