from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.seals.models import Seal
from app.seals.queries import SealExpanded, SealPageQuery, SealQuery
from app.seals.schemas import SealCreate, SealPatch, SealRead, SealReplace

router = APIRouter(prefix="/seals", tags=["Seal"], route_class=ContractRoute)


@router.get("", operation_id="listSeals")
async def list_seals(query: SealPageQuery, session: ReadSession) -> Page[SealExpanded]:
    return await query.page(session, select(Seal), SealExpanded)


@router.post("", operation_id="createSeal", status_code=201)
async def create_seal(body: SealCreate, session: WriteSession, request: Request, response: Response) -> SealRead:
    seal = Seal()
    await create(session, seal, body)
    tag_new(request, response, seal)
    return SealRead.model_validate(seal)


@router.get("/{id:serial}", operation_id="getSeal")
async def get_seal(id: Serial, query: SealQuery, session: ReadSession) -> SealExpanded:
    return await query.one(session, select(Seal).where(Seal.id == id), SealExpanded)


@router.put("/{id:serial}", operation_id="replaceSeal")
async def replace_seal(
    id: Serial, body: SealReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SealRead:
    seal = await find(session, Seal, id)
    await change(session, seal, body, if_match)
    tag(response, seal)
    return SealRead.model_validate(seal)


@router.patch("/{id:serial}", operation_id="updateSeal")
async def update_seal(
    id: Serial, body: SealPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SealRead:
    seal = await find(session, Seal, id)
    await change(session, seal, body, if_match)
    tag(response, seal)
    return SealRead.model_validate(seal)


@router.delete("/{id:serial}", operation_id="deleteSeal", status_code=204)
async def delete_seal(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    seal = await find(session, Seal, id)
    await remove(session, seal, if_match)
