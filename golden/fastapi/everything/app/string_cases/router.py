from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.string_cases.models import StringCase
from app.string_cases.queries import StringCaseExpanded, StringCasePageQuery, StringCaseQuery
from app.string_cases.schemas import StringCaseCreate, StringCasePatch, StringCaseRead, StringCaseReplace

router = APIRouter(prefix="/string-cases", tags=["StringCase"], route_class=ContractRoute)


@router.get("", operation_id="listStringCases")
async def list_string_cases(query: StringCasePageQuery, session: ReadSession) -> Page[StringCaseExpanded]:
    return await query.page(session, select(StringCase), StringCaseExpanded)


@router.post("", operation_id="createStringCase", status_code=201)
async def create_string_case(
    body: StringCaseCreate, session: WriteSession, request: Request, response: Response
) -> StringCaseRead:
    string_case = StringCase()
    await create(session, string_case, body)
    tag_new(request, response, string_case)
    return StringCaseRead.model_validate(string_case)


@router.get("/{id:serial}", operation_id="getStringCase")
async def get_string_case(id: Serial, query: StringCaseQuery, session: ReadSession) -> StringCaseExpanded:
    return await query.one(session, select(StringCase).where(StringCase.id == id), StringCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceStringCase")
async def replace_string_case(
    id: Serial, body: StringCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> StringCaseRead:
    string_case = await find(session, StringCase, id)
    await change(session, string_case, body, if_match)
    tag(response, string_case)
    return StringCaseRead.model_validate(string_case)


@router.patch("/{id:serial}", operation_id="updateStringCase")
async def update_string_case(
    id: Serial, body: StringCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> StringCaseRead:
    string_case = await find(session, StringCase, id)
    await change(session, string_case, body, if_match)
    tag(response, string_case)
    return StringCaseRead.model_validate(string_case)


@router.delete("/{id:serial}", operation_id="deleteStringCase", status_code=204)
async def delete_string_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    string_case = await find(session, StringCase, id)
    await remove(session, string_case, if_match)
