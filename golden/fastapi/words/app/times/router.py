from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.times.models import Time
from app.times.queries import TimeExpanded, TimePageQuery, TimeQuery
from app.times.schemas import TimeCreate, TimePatch, TimeRead, TimeReplace

router = APIRouter(prefix="/times", tags=["Time"], route_class=ContractRoute)


@router.get("", operation_id="listTimes")
async def list_times(query: TimePageQuery, session: ReadSession) -> Page[TimeExpanded]:
    return await query.page(session, select(Time), TimeExpanded)


@router.post("", operation_id="createTime", status_code=201)
async def create_time(body: TimeCreate, session: WriteSession, request: Request, response: Response) -> TimeRead:
    time = Time()
    await create(session, time, body)
    tag_new(request, response, time)
    return TimeRead.model_validate(time)


@router.get("/{id:serial}", operation_id="getTime")
async def get_time(id: Serial, query: TimeQuery, session: ReadSession) -> TimeExpanded:
    return await query.one(session, select(Time).where(Time.id == id), TimeExpanded)


@router.put("/{id:serial}", operation_id="replaceTime")
async def replace_time(
    id: Serial, body: TimeReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TimeRead:
    time = await find(session, Time, id)
    await change(session, time, body, if_match)
    tag(response, time)
    return TimeRead.model_validate(time)


@router.patch("/{id:serial}", operation_id="updateTime")
async def update_time(
    id: Serial, body: TimePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TimeRead:
    time = await find(session, Time, id)
    await change(session, time, body, if_match)
    tag(response, time)
    return TimeRead.model_validate(time)


@router.delete("/{id:serial}", operation_id="deleteTime", status_code=204)
async def delete_time(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    time = await find(session, Time, id)
    await remove(session, time, if_match)
