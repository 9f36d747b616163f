from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.time_cases.models import TimeCase
from app.time_cases.queries import TimeCaseExpanded, TimeCasePageQuery, TimeCaseQuery
from app.time_cases.schemas import TimeCaseCreate, TimeCasePatch, TimeCaseRead, TimeCaseReplace

router = APIRouter(prefix="/time-cases", tags=["TimeCase"], route_class=ContractRoute)


@router.get("", operation_id="listTimeCases")
async def list_time_cases(query: TimeCasePageQuery, session: ReadSession) -> Page[TimeCaseExpanded]:
    return await query.page(session, select(TimeCase), TimeCaseExpanded)


@router.post("", operation_id="createTimeCase", status_code=201)
async def create_time_case(
    body: TimeCaseCreate, session: WriteSession, request: Request, response: Response
) -> TimeCaseRead:
    time_case = TimeCase()
    await create(session, time_case, body)
    tag_new(request, response, time_case)
    return TimeCaseRead.model_validate(time_case)


@router.get("/{id:serial}", operation_id="getTimeCase")
async def get_time_case(id: Serial, query: TimeCaseQuery, session: ReadSession) -> TimeCaseExpanded:
    return await query.one(session, select(TimeCase).where(TimeCase.id == id), TimeCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceTimeCase")
async def replace_time_case(
    id: Serial, body: TimeCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TimeCaseRead:
    time_case = await find(session, TimeCase, id)
    await change(session, time_case, body, if_match)
    tag(response, time_case)
    return TimeCaseRead.model_validate(time_case)


@router.patch("/{id:serial}", operation_id="updateTimeCase")
async def update_time_case(
    id: Serial, body: TimeCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TimeCaseRead:
    time_case = await find(session, TimeCase, id)
    await change(session, time_case, body, if_match)
    tag(response, time_case)
    return TimeCaseRead.model_validate(time_case)


@router.delete("/{id:serial}", operation_id="deleteTimeCase", status_code=204)
async def delete_time_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    time_case = await find(session, TimeCase, id)
    await remove(session, time_case, if_match)
