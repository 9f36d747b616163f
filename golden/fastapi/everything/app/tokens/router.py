from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Guid
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.marks.models import Mark, MarkToken
from app.marks.queries import MarkExpanded, MarkPageQuery
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.spokes.models import Spoke
from app.spokes.queries import SpokeExpanded, SpokePageQuery
from app.strict_notes.models import StrictNote, StrictNoteLink
from app.strict_notes.queries import StrictNoteExpanded, StrictNotePageQuery
from app.tokens.models import Token, TokenPairedWith
from app.tokens.queries import TokenExpanded, TokenPageQuery, TokenQuery
from app.tokens.schemas import TokenCreate, TokenPatch, TokenRead, TokenReplace

router = APIRouter(prefix="/tokens", tags=["Token"], route_class=ContractRoute)


@router.get("", operation_id="listTokens")
async def list_tokens(query: TokenPageQuery, session: ReadSession) -> Page[TokenExpanded]:
    return await query.page(session, select(Token), TokenExpanded)


@router.post("", operation_id="createToken", status_code=201)
async def create_token(body: TokenCreate, session: WriteSession, request: Request, response: Response) -> TokenRead:
    token = Token()
    await create(session, token, body)
    tag_new(request, response, token)
    return TokenRead.model_validate(token)


@router.get("/{id:guid}", operation_id="getToken")
async def get_token(id: Guid, query: TokenQuery, session: ReadSession) -> TokenExpanded:
    return await query.one(session, select(Token).where(Token.id == id), TokenExpanded)


@router.put("/{id:guid}", operation_id="replaceToken")
async def replace_token(
    id: Guid, body: TokenReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TokenRead:
    token = await find(session, Token, id)
    await change(session, token, body, if_match)
    tag(response, token)
    return TokenRead.model_validate(token)


@router.patch("/{id:guid}", operation_id="updateToken")
async def update_token(
    id: Guid, body: TokenPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TokenRead:
    token = await find(session, Token, id)
    await change(session, token, body, if_match)
    tag(response, token)
    return TokenRead.model_validate(token)


@router.delete("/{id:guid}", operation_id="deleteToken", status_code=204)
async def delete_token(id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    token = await find(session, Token, id, lazyload(Token.paired_with_links))
    await remove(session, token, if_match)


@router.get("/{id:guid}/marks", operation_id="listTokenMarks")
async def list_token_marks(id: Guid, query: MarkPageQuery, session: ReadSession) -> Page[MarkExpanded]:
    await require(session, Token, id)
    linked = select(MarkToken.mark_id).where(MarkToken.token_id == id)
    return await query.page(session, select(Mark).where(Mark.id.in_(linked)), MarkExpanded)


@router.get("/{id:guid}/spokes", operation_id="listTokenSpokes")
async def list_token_spokes(id: Guid, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Token, id)
    return await query.page(session, select(Spoke).where(Spoke.token_id == id), SpokeExpanded)


@router.get("/{id:guid}/pairs", operation_id="listTokenPairs")
async def list_token_pairs(id: Guid, query: TokenPageQuery, session: ReadSession) -> Page[TokenExpanded]:
    await require(session, Token, id)
    linked = select(TokenPairedWith.token_id).where(TokenPairedWith.paired_with_id == id)
    return await query.page(session, select(Token).where(Token.id.in_(linked)), TokenExpanded)


@router.get("/{id:guid}/paired-with", operation_id="listTokenPairedWith")
async def list_token_paired_with(id: Guid, query: TokenPageQuery, session: ReadSession) -> Page[TokenExpanded]:
    await require(session, Token, id)
    linked = select(TokenPairedWith.paired_with_id).where(TokenPairedWith.token_id == id)
    return await query.page(session, select(Token).where(Token.id.in_(linked)), TokenExpanded)


@router.get("/{id:guid}/strict-notes", operation_id="listTokenStrictNotes")
async def list_token_strict_notes(
    id: Guid, query: StrictNotePageQuery, session: ReadSession
) -> Page[StrictNoteExpanded]:
    await require(session, Token, id)
    linked = select(StrictNoteLink.strict_note_id).where(StrictNoteLink.link_id == id)
    return await query.page(session, select(StrictNote).where(StrictNote.id.in_(linked)), StrictNoteExpanded)


@router.put("/{id:guid}/paired-with/{token_id:guid}", operation_id="addTokenPairedWith", status_code=204)
async def add_token_paired_with(id: Guid, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    token = await find(session, Token, id, lazyload(Token.paired_with_links))
    await require(session, Token, token_id)
    check_version(token, if_match)
    if await session.get(TokenPairedWith, (id, token_id)) is None:
        session.add(TokenPairedWith(token_id=id, paired_with_id=token_id))
        token.touch()
        await save(session, token)


@router.delete("/{id:guid}/paired-with/{token_id:guid}", operation_id="removeTokenPairedWith", status_code=204)
async def remove_token_paired_with(id: Guid, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    token = await find(session, Token, id, lazyload(Token.paired_with_links))
    link = await session.get(TokenPairedWith, (id, token_id))
    if link is None:
        raise NotFoundError
    check_version(token, if_match)
    await session.delete(link)
    token.touch()
    await save(session, token)
