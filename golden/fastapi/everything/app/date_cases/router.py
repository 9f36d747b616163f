from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.date_cases.models import DateCase
from app.date_cases.queries import DateCaseExpanded, DateCasePageQuery, DateCaseQuery
from app.date_cases.schemas import DateCaseCreate, DateCasePatch, DateCaseRead, DateCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/date-cases", tags=["DateCase"], route_class=ContractRoute)


@router.get("", operation_id="listDateCases")
async def list_date_cases(query: DateCasePageQuery, session: ReadSession) -> Page[DateCaseExpanded]:
    return await query.page(session, select(DateCase), DateCaseExpanded)


@router.post("", operation_id="createDateCase", status_code=201)
async def create_date_case(
    body: DateCaseCreate, session: WriteSession, request: Request, response: Response
) -> DateCaseRead:
    date_case = DateCase()
    await create(session, date_case, body)
    tag_new(request, response, date_case)
    return DateCaseRead.model_validate(date_case)


@router.get("/{id:serial}", operation_id="getDateCase")
async def get_date_case(id: Serial, query: DateCaseQuery, session: ReadSession) -> DateCaseExpanded:
    return await query.one(session, select(DateCase).where(DateCase.id == id), DateCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceDateCase")
async def replace_date_case(
    id: Serial, body: DateCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DateCaseRead:
    date_case = await find(session, DateCase, id)
    await change(session, date_case, body, if_match)
    tag(response, date_case)
    return DateCaseRead.model_validate(date_case)


@router.patch("/{id:serial}", operation_id="updateDateCase")
async def update_date_case(
    id: Serial, body: DateCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DateCaseRead:
    date_case = await find(session, DateCase, id)
    await change(session, date_case, body, if_match)
    tag(response, date_case)
    return DateCaseRead.model_validate(date_case)


@router.delete("/{id:serial}", operation_id="deleteDateCase", status_code=204)
async def delete_date_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    date_case = await find(session, DateCase, id)
    await remove(session, date_case, if_match)
