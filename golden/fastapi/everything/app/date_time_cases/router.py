from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.date_time_cases.models import DateTimeCase
from app.date_time_cases.queries import DateTimeCaseExpanded, DateTimeCasePageQuery, DateTimeCaseQuery
from app.date_time_cases.schemas import DateTimeCaseCreate, DateTimeCasePatch, DateTimeCaseRead, DateTimeCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/date-time-cases", tags=["DateTimeCase"], route_class=ContractRoute)


@router.get("", operation_id="listDateTimeCases")
async def list_date_time_cases(query: DateTimeCasePageQuery, session: ReadSession) -> Page[DateTimeCaseExpanded]:
    return await query.page(session, select(DateTimeCase), DateTimeCaseExpanded)


@router.post("", operation_id="createDateTimeCase", status_code=201)
async def create_date_time_case(
    body: DateTimeCaseCreate, session: WriteSession, request: Request, response: Response
) -> DateTimeCaseRead:
    date_time_case = DateTimeCase()
    await create(session, date_time_case, body)
    tag_new(request, response, date_time_case)
    return DateTimeCaseRead.model_validate(date_time_case)


@router.get("/{id:serial}", operation_id="getDateTimeCase")
async def get_date_time_case(id: Serial, query: DateTimeCaseQuery, session: ReadSession) -> DateTimeCaseExpanded:
    return await query.one(session, select(DateTimeCase).where(DateTimeCase.id == id), DateTimeCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceDateTimeCase")
async def replace_date_time_case(
    id: Serial, body: DateTimeCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DateTimeCaseRead:
    date_time_case = await find(session, DateTimeCase, id)
    await change(session, date_time_case, body, if_match)
    tag(response, date_time_case)
    return DateTimeCaseRead.model_validate(date_time_case)


@router.patch("/{id:serial}", operation_id="updateDateTimeCase")
async def update_date_time_case(
    id: Serial, body: DateTimeCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DateTimeCaseRead:
    date_time_case = await find(session, DateTimeCase, id)
    await change(session, date_time_case, body, if_match)
    tag(response, date_time_case)
    return DateTimeCaseRead.model_validate(date_time_case)


@router.delete("/{id:serial}", operation_id="deleteDateTimeCase", status_code=204)
async def delete_date_time_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    date_time_case = await find(session, DateTimeCase, id)
    await remove(session, date_time_case, if_match)
