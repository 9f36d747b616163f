from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.notes.models import Note
from app.notes.queries import NoteExpanded, NotePageQuery, NoteQuery
from app.notes.schemas import NoteCreate, NotePatch, NoteRead, NoteReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/notes", tags=["Note"], route_class=ContractRoute)


@router.get("", operation_id="listNotes")
async def list_notes(query: NotePageQuery, session: ReadSession) -> Page[NoteExpanded]:
    return await query.page(session, select(Note), NoteExpanded)


@router.post("", operation_id="createNote", status_code=201)
async def create_note(body: NoteCreate, session: WriteSession, request: Request, response: Response) -> NoteRead:
    note = Note()
    await create(session, note, body)
    tag_new(request, response, note)
    return NoteRead.model_validate(note)


@router.get("/{id:serial}", operation_id="getNote")
async def get_note(id: Serial, query: NoteQuery, session: ReadSession) -> NoteExpanded:
    return await query.one(session, select(Note).where(Note.id == id), NoteExpanded)


@router.put("/{id:serial}", operation_id="replaceNote")
async def replace_note(
    id: Serial, body: NoteReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> NoteRead:
    note = await find(session, Note, id)
    await change(session, note, body, if_match)
    tag(response, note)
    return NoteRead.model_validate(note)


@router.patch("/{id:serial}", operation_id="updateNote")
async def update_note(
    id: Serial, body: NotePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> NoteRead:
    note = await find(session, Note, id)
    await change(session, note, body, if_match)
    tag(response, note)
    return NoteRead.model_validate(note)


@router.delete("/{id:serial}", operation_id="deleteNote", status_code=204)
async def delete_note(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    note = await find(session, Note, id)
    await remove(session, note, if_match)
