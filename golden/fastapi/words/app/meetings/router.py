from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.defaults.models import Default
from app.defaults.queries import DefaultExpanded, DefaultPageQuery
from app.meetings.models import Meeting
from app.meetings.queries import MeetingExpanded, MeetingPageQuery, MeetingQuery
from app.meetings.schemas import MeetingCreate, MeetingPatch, MeetingRead, MeetingReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.tables.models import Table
from app.tables.queries import TableExpanded, TablePageQuery

router = APIRouter(prefix="/meetings", tags=["Meeting"], route_class=ContractRoute)


@router.get("", operation_id="listMeetings")
async def list_meetings(query: MeetingPageQuery, session: ReadSession) -> Page[MeetingExpanded]:
    return await query.page(session, select(Meeting), MeetingExpanded)


@router.post("", operation_id="createMeeting", status_code=201)
async def create_meeting(
    body: MeetingCreate, session: WriteSession, request: Request, response: Response
) -> MeetingRead:
    meeting = Meeting()
    await create(session, meeting, body)
    tag_new(request, response, meeting)
    return MeetingRead.model_validate(meeting)


@router.get("/{id:serial}", operation_id="getMeeting")
async def get_meeting(id: Serial, query: MeetingQuery, session: ReadSession) -> MeetingExpanded:
    return await query.one(session, select(Meeting).where(Meeting.id == id), MeetingExpanded)


@router.put("/{id:serial}", operation_id="replaceMeeting")
async def replace_meeting(
    id: Serial, body: MeetingReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> MeetingRead:
    meeting = await find(session, Meeting, id)
    await change(session, meeting, body, if_match)
    tag(response, meeting)
    return MeetingRead.model_validate(meeting)


@router.patch("/{id:serial}", operation_id="updateMeeting")
async def update_meeting(
    id: Serial, body: MeetingPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> MeetingRead:
    meeting = await find(session, Meeting, id)
    await change(session, meeting, body, if_match)
    tag(response, meeting)
    return MeetingRead.model_validate(meeting)


@router.delete("/{id:serial}", operation_id="deleteMeeting", status_code=204)
async def delete_meeting(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    meeting = await find(session, Meeting, id)
    await remove(session, meeting, if_match)


@router.get("/{id:serial}/tables", operation_id="listMeetingTables")
async def list_meeting_tables(id: Serial, query: TablePageQuery, session: ReadSession) -> Page[TableExpanded]:
    await require(session, Meeting, id)
    return await query.page(session, select(Table).where(Table.meeting_id == id), TableExpanded)


@router.get("/{id:serial}/default", operation_id="listMeetingDefault")
async def list_meeting_default(id: Serial, query: DefaultPageQuery, session: ReadSession) -> Page[DefaultExpanded]:
    await require(session, Meeting, id)
    return await query.page(session, select(Default).where(Default.meeting_id == id), DefaultExpanded)
