from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Guid, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.strict_notes.models import StrictNote, StrictNoteLink
from app.strict_notes.queries import StrictNoteExpanded, StrictNotePageQuery, StrictNoteQuery
from app.strict_notes.schemas import StrictNoteCreate, StrictNotePatch, StrictNoteRead, StrictNoteReplace
from app.tokens.models import Token
from app.tokens.queries import TokenExpanded, TokenPageQuery

router = APIRouter(prefix="/strict-notes", tags=["StrictNote"], route_class=ContractRoute)


@router.get("", operation_id="listStrictNotes")
async def list_strict_notes(query: StrictNotePageQuery, session: ReadSession) -> Page[StrictNoteExpanded]:
    return await query.page(session, select(StrictNote), StrictNoteExpanded)


@router.post("", operation_id="createStrictNote", status_code=201)
async def create_strict_note(
    body: StrictNoteCreate, session: WriteSession, request: Request, response: Response
) -> StrictNoteRead:
    strict_note = StrictNote()
    await create(session, strict_note, body)
    tag_new(request, response, strict_note)
    return StrictNoteRead.model_validate(strict_note)


@router.get("/{id:serial}", operation_id="getStrictNote")
async def get_strict_note(id: Serial, query: StrictNoteQuery, session: ReadSession) -> StrictNoteExpanded:
    return await query.one(session, select(StrictNote).where(StrictNote.id == id), StrictNoteExpanded)


@router.put("/{id:serial}", operation_id="replaceStrictNote")
async def replace_strict_note(
    id: Serial, body: StrictNoteReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> StrictNoteRead:
    strict_note = await find(session, StrictNote, id)
    await change(session, strict_note, body, if_match)
    tag(response, strict_note)
    return StrictNoteRead.model_validate(strict_note)


@router.patch("/{id:serial}", operation_id="updateStrictNote")
async def update_strict_note(
    id: Serial, body: StrictNotePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> StrictNoteRead:
    strict_note = await find(session, StrictNote, id)
    await change(session, strict_note, body, if_match)
    tag(response, strict_note)
    return StrictNoteRead.model_validate(strict_note)


@router.delete("/{id:serial}", operation_id="deleteStrictNote", status_code=204)
async def delete_strict_note(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    strict_note = await find(session, StrictNote, id, lazyload(StrictNote.link_links))
    await remove(session, strict_note, if_match)


@router.get("/{id:serial}/links", operation_id="listStrictNoteLinks")
async def list_strict_note_links(id: Serial, query: TokenPageQuery, session: ReadSession) -> Page[TokenExpanded]:
    await require(session, StrictNote, id)
    linked = select(StrictNoteLink.link_id).where(StrictNoteLink.strict_note_id == id)
    return await query.page(session, select(Token).where(Token.id.in_(linked)), TokenExpanded)


@router.put("/{id:serial}/links/{token_id:guid}", operation_id="addStrictNoteLink", status_code=204)
async def add_strict_note_link(id: Serial, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    strict_note = await find(session, StrictNote, id, lazyload(StrictNote.link_links))
    await require(session, Token, token_id)
    check_version(strict_note, if_match)
    if await session.get(StrictNoteLink, (id, token_id)) is None:
        session.add(StrictNoteLink(strict_note_id=id, link_id=token_id))
        strict_note.touch()
        await save(session, strict_note)


@router.delete("/{id:serial}/links/{token_id:guid}", operation_id="removeStrictNoteLink", status_code=204)
async def remove_strict_note_link(id: Serial, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    strict_note = await find(session, StrictNote, id, lazyload(StrictNote.link_links))
    link = await session.get(StrictNoteLink, (id, token_id))
    if link is None:
        raise NotFoundError
    check_version(strict_note, if_match)
    await session.delete(link)
    strict_note.touch()
    await save(session, strict_note)
