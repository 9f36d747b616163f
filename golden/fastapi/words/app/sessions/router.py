from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.sessions.models import Session
from app.sessions.queries import SessionExpanded, SessionPageQuery, SessionQuery
from app.sessions.schemas import SessionCreate, SessionPatch, SessionRead, SessionReplace

router = APIRouter(prefix="/sessions", tags=["Session"], route_class=ContractRoute)


@router.get("", operation_id="listSessions")
async def list_sessions(query: SessionPageQuery, session: ReadSession) -> Page[SessionExpanded]:
    return await query.page(session, select(Session), SessionExpanded)


@router.post("", operation_id="createSession", status_code=201)
async def create_session(
    body: SessionCreate, session: WriteSession, request: Request, response: Response
) -> SessionRead:
    session_ = Session()
    await create(session, session_, body)
    tag_new(request, response, session_)
    return SessionRead.model_validate(session_)


@router.get("/{id:serial}", operation_id="getSession")
async def get_session(id: Serial, query: SessionQuery, session: ReadSession) -> SessionExpanded:
    return await query.one(session, select(Session).where(Session.id == id), SessionExpanded)


@router.put("/{id:serial}", operation_id="replaceSession")
async def replace_session(
    id: Serial, body: SessionReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SessionRead:
    session_ = await find(session, Session, id)
    await change(session, session_, body, if_match)
    tag(response, session_)
    return SessionRead.model_validate(session_)


@router.patch("/{id:serial}", operation_id="updateSession")
async def update_session(
    id: Serial, body: SessionPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SessionRead:
    session_ = await find(session, Session, id)
    await change(session, session_, body, if_match)
    tag(response, session_)
    return SessionRead.model_validate(session_)


@router.delete("/{id:serial}", operation_id="deleteSession", status_code=204)
async def delete_session(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    session_ = await find(session, Session, id)
    await remove(session, session_, if_match)
