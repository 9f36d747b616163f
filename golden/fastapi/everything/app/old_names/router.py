from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.old_names.models import OldName
from app.old_names.queries import OldNameExpanded, OldNamePageQuery, OldNameQuery
from app.old_names.schemas import OldNameCreate, OldNamePatch, OldNameRead, OldNameReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/old-names", tags=["OldName"], route_class=ContractRoute)


@router.get("", operation_id="listOldNames")
async def list_old_names(query: OldNamePageQuery, session: ReadSession) -> Page[OldNameExpanded]:
    return await query.page(session, select(OldName), OldNameExpanded)


@router.post("", operation_id="createOldName", status_code=201)
async def create_old_name(
    body: OldNameCreate, session: WriteSession, request: Request, response: Response
) -> OldNameRead:
    old_name = OldName()
    await create(session, old_name, body)
    tag_new(request, response, old_name)
    return OldNameRead.model_validate(old_name)


@router.get("/{id:serial}", operation_id="getOldName")
async def get_old_name(id: Serial, query: OldNameQuery, session: ReadSession) -> OldNameExpanded:
    return await query.one(session, select(OldName).where(OldName.id == id), OldNameExpanded)


@router.put("/{id:serial}", operation_id="replaceOldName")
async def replace_old_name(
    id: Serial, body: OldNameReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> OldNameRead:
    old_name = await find(session, OldName, id)
    await change(session, old_name, body, if_match)
    tag(response, old_name)
    return OldNameRead.model_validate(old_name)


@router.patch("/{id:serial}", operation_id="updateOldName")
async def update_old_name(
    id: Serial, body: OldNamePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> OldNameRead:
    old_name = await find(session, OldName, id)
    await change(session, old_name, body, if_match)
    tag(response, old_name)
    return OldNameRead.model_validate(old_name)


@router.delete("/{id:serial}", operation_id="deleteOldName", status_code=204)
async def delete_old_name(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    old_name = await find(session, OldName, id)
    await remove(session, old_name, if_match)
