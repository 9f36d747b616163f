from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.dates.models import Date
from app.dates.queries import DateExpanded, DatePageQuery, DateQuery
from app.dates.schemas import DateCreate, DatePatch, DateRead, DateReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/dates", tags=["Date"], route_class=ContractRoute)


@router.get("", operation_id="listDates")
async def list_dates(query: DatePageQuery, session: ReadSession) -> Page[DateExpanded]:
    return await query.page(session, select(Date), DateExpanded)


@router.post("", operation_id="createDate", status_code=201)
async def create_date(body: DateCreate, session: WriteSession, request: Request, response: Response) -> DateRead:
    date = Date()
    await create(session, date, body)
    tag_new(request, response, date)
    return DateRead.model_validate(date)


@router.get("/{id:serial}", operation_id="getDate")
async def get_date(id: Serial, query: DateQuery, session: ReadSession) -> DateExpanded:
    return await query.one(session, select(Date).where(Date.id == id), DateExpanded)


@router.put("/{id:serial}", operation_id="replaceDate")
async def replace_date(
    id: Serial, body: DateReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DateRead:
    date = await find(session, Date, id)
    await change(session, date, body, if_match)
    tag(response, date)
    return DateRead.model_validate(date)


@router.patch("/{id:serial}", operation_id="updateDate")
async def update_date(
    id: Serial, body: DatePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DateRead:
    date = await find(session, Date, id)
    await change(session, date, body, if_match)
    tag(response, date)
    return DateRead.model_validate(date)


@router.delete("/{id:serial}", operation_id="deleteDate", status_code=204)
async def delete_date(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    date = await find(session, Date, id)
    await remove(session, date, if_match)
