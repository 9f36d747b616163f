from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.uuid_cases.models import UuidCase
from app.uuid_cases.queries import UuidCaseExpanded, UuidCasePageQuery, UuidCaseQuery
from app.uuid_cases.schemas import UuidCaseCreate, UuidCasePatch, UuidCaseRead, UuidCaseReplace

router = APIRouter(prefix="/uuid-cases", tags=["UuidCase"], route_class=ContractRoute)


@router.get("", operation_id="listUuidCases")
async def list_uuid_cases(query: UuidCasePageQuery, session: ReadSession) -> Page[UuidCaseExpanded]:
    return await query.page(session, select(UuidCase), UuidCaseExpanded)


@router.post("", operation_id="createUuidCase", status_code=201)
async def create_uuid_case(
    body: UuidCaseCreate, session: WriteSession, request: Request, response: Response
) -> UuidCaseRead:
    uuid_case = UuidCase()
    await create(session, uuid_case, body)
    tag_new(request, response, uuid_case)
    return UuidCaseRead.model_validate(uuid_case)


@router.get("/{id:serial}", operation_id="getUuidCase")
async def get_uuid_case(id: Serial, query: UuidCaseQuery, session: ReadSession) -> UuidCaseExpanded:
    return await query.one(session, select(UuidCase).where(UuidCase.id == id), UuidCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceUuidCase")
async def replace_uuid_case(
    id: Serial, body: UuidCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> UuidCaseRead:
    uuid_case = await find(session, UuidCase, id)
    await change(session, uuid_case, body, if_match)
    tag(response, uuid_case)
    return UuidCaseRead.model_validate(uuid_case)


@router.patch("/{id:serial}", operation_id="updateUuidCase")
async def update_uuid_case(
    id: Serial, body: UuidCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> UuidCaseRead:
    uuid_case = await find(session, UuidCase, id)
    await change(session, uuid_case, body, if_match)
    tag(response, uuid_case)
    return UuidCaseRead.model_validate(uuid_case)


@router.delete("/{id:serial}", operation_id="deleteUuidCase", status_code=204)
async def delete_uuid_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    uuid_case = await find(session, UuidCase, id)
    await remove(session, uuid_case, if_match)
