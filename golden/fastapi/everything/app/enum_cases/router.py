from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.enum_cases.models import EnumCase
from app.enum_cases.queries import EnumCaseExpanded, EnumCasePageQuery, EnumCaseQuery
from app.enum_cases.schemas import EnumCaseCreate, EnumCasePatch, EnumCaseRead, EnumCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/enum-cases", tags=["EnumCase"], route_class=ContractRoute)


@router.get("", operation_id="listEnumCases")
async def list_enum_cases(query: EnumCasePageQuery, session: ReadSession) -> Page[EnumCaseExpanded]:
    return await query.page(session, select(EnumCase), EnumCaseExpanded)


@router.post("", operation_id="createEnumCase", status_code=201)
async def create_enum_case(
    body: EnumCaseCreate, session: WriteSession, request: Request, response: Response
) -> EnumCaseRead:
    enum_case = EnumCase()
    await create(session, enum_case, body)
    tag_new(request, response, enum_case)
    return EnumCaseRead.model_validate(enum_case)


@router.get("/{id:serial}", operation_id="getEnumCase")
async def get_enum_case(id: Serial, query: EnumCaseQuery, session: ReadSession) -> EnumCaseExpanded:
    return await query.one(session, select(EnumCase).where(EnumCase.id == id), EnumCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceEnumCase")
async def replace_enum_case(
    id: Serial, body: EnumCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> EnumCaseRead:
    enum_case = await find(session, EnumCase, id)
    await change(session, enum_case, body, if_match)
    tag(response, enum_case)
    return EnumCaseRead.model_validate(enum_case)


@router.patch("/{id:serial}", operation_id="updateEnumCase")
async def update_enum_case(
    id: Serial, body: EnumCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> EnumCaseRead:
    enum_case = await find(session, EnumCase, id)
    await change(session, enum_case, body, if_match)
    tag(response, enum_case)
    return EnumCaseRead.model_validate(enum_case)


@router.delete("/{id:serial}", operation_id="deleteEnumCase", status_code=204)
async def delete_enum_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    enum_case = await find(session, EnumCase, id)
    await remove(session, enum_case, if_match)
