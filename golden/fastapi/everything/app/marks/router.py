from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Guid, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.hubs.models import Hub, HubMark
from app.hubs.queries import HubExpanded, HubPageQuery
from app.marks.models import Mark, MarkSimilarTo, MarkToken
from app.marks.queries import MarkExpanded, MarkPageQuery, MarkQuery
from app.marks.schemas import MarkCreate, MarkPatch, MarkRead, MarkReplace
from app.positions.models import Position, PositionMark
from app.positions.queries import PositionExpanded, PositionPageQuery
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.resources.keys import is_among
from app.tokens.models import Token
from app.tokens.queries import TokenExpanded, TokenPageQuery

router = APIRouter(prefix="/marks", tags=["Mark"], route_class=ContractRoute)


@router.get("", operation_id="listMarks")
async def list_marks(query: MarkPageQuery, session: ReadSession) -> Page[MarkExpanded]:
    return await query.page(session, select(Mark), MarkExpanded)


@router.post("", operation_id="createMark", status_code=201)
async def create_mark(body: MarkCreate, session: WriteSession, request: Request, response: Response) -> MarkRead:
    mark = Mark()
    await create(session, mark, body)
    tag_new(request, response, mark)
    return MarkRead.model_validate(mark)


@router.get("/{id:serial}", operation_id="getMark")
async def get_mark(id: Serial, query: MarkQuery, session: ReadSession) -> MarkExpanded:
    return await query.one(session, select(Mark).where(Mark.id == id), MarkExpanded)


@router.put("/{id:serial}", operation_id="replaceMark")
async def replace_mark(
    id: Serial, body: MarkReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> MarkRead:
    mark = await find(session, Mark, id)
    await change(session, mark, body, if_match)
    tag(response, mark)
    return MarkRead.model_validate(mark)


@router.patch("/{id:serial}", operation_id="updateMark")
async def update_mark(
    id: Serial, body: MarkPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> MarkRead:
    mark = await find(session, Mark, id)
    await change(session, mark, body, if_match)
    tag(response, mark)
    return MarkRead.model_validate(mark)


@router.delete("/{id:serial}", operation_id="deleteMark", status_code=204)
async def delete_mark(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    mark = await find(session, Mark, id, lazyload(Mark.token_links), lazyload(Mark.similar_to_links))
    await remove(session, mark, if_match)


@router.get("/{id:serial}/hubs", operation_id="listMarkHubs")
async def list_mark_hubs(id: Serial, query: HubPageQuery, session: ReadSession) -> Page[HubExpanded]:
    await require(session, Mark, id)
    linked = select(HubMark.hub_id).where(HubMark.mark_id == id)
    return await query.page(session, select(Hub).where(Hub.id.in_(linked)), HubExpanded)


@router.get("/{id:serial}/tokens", operation_id="listMarkTokens")
async def list_mark_tokens(id: Serial, query: TokenPageQuery, session: ReadSession) -> Page[TokenExpanded]:
    await require(session, Mark, id)
    linked = select(MarkToken.token_id).where(MarkToken.mark_id == id)
    return await query.page(session, select(Token).where(Token.id.in_(linked)), TokenExpanded)


@router.get("/{id:serial}/similar", operation_id="listMarkSimilar")
async def list_mark_similar(id: Serial, query: MarkPageQuery, session: ReadSession) -> Page[MarkExpanded]:
    await require(session, Mark, id)
    linked = select(MarkSimilarTo.mark_id).where(MarkSimilarTo.similar_to_id == id)
    return await query.page(session, select(Mark).where(Mark.id.in_(linked)), MarkExpanded)


@router.get("/{id:serial}/similar-to", operation_id="listMarkSimilarTo")
async def list_mark_similar_to(id: Serial, query: MarkPageQuery, session: ReadSession) -> Page[MarkExpanded]:
    await require(session, Mark, id)
    linked = select(MarkSimilarTo.similar_to_id).where(MarkSimilarTo.mark_id == id)
    return await query.page(session, select(Mark).where(Mark.id.in_(linked)), MarkExpanded)


@router.get("/{id:serial}/positions", operation_id="listMarkPositions")
async def list_mark_positions(id: Serial, query: PositionPageQuery, session: ReadSession) -> Page[PositionExpanded]:
    await require(session, Mark, id)
    linked = select(
        PositionMark.position_text,
        PositionMark.position_count,
        PositionMark.position_big,
        PositionMark.position_uuid,
        PositionMark.position_day,
        PositionMark.position_kind,
        PositionMark.position_hub_id,
    ).where(PositionMark.mark_id == id)
    return await query.page(
        session,
        select(Position).where(
            is_among(
                (
                    Position.text,
                    Position.count,
                    Position.big,
                    Position.uuid,
                    Position.day,
                    Position.kind,
                    Position.hub_id,
                ),
                linked,
            )
        ),
        PositionExpanded,
    )


@router.put("/{id:serial}/tokens/{token_id:guid}", operation_id="addMarkToken", status_code=204)
async def add_mark_token(id: Serial, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    mark = await find(session, Mark, id, lazyload(Mark.token_links), lazyload(Mark.similar_to_links))
    await require(session, Token, token_id)
    check_version(mark, if_match)
    if await session.get(MarkToken, (id, token_id)) is None:
        session.add(MarkToken(mark_id=id, token_id=token_id))
        mark.touch()
        await save(session, mark)


@router.delete("/{id:serial}/tokens/{token_id:guid}", operation_id="removeMarkToken", status_code=204)
async def remove_mark_token(id: Serial, token_id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    mark = await find(session, Mark, id, lazyload(Mark.token_links), lazyload(Mark.similar_to_links))
    link = await session.get(MarkToken, (id, token_id))
    if link is None:
        raise NotFoundError
    check_version(mark, if_match)
    await session.delete(link)
    mark.touch()
    await save(session, mark)


@router.put("/{id:serial}/similar-to/{mark_id:serial}", operation_id="addMarkSimilarTo", status_code=204)
async def add_mark_similar_to(id: Serial, mark_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    mark = await find(session, Mark, id, lazyload(Mark.token_links), lazyload(Mark.similar_to_links))
    await require(session, Mark, mark_id)
    check_version(mark, if_match)
    if await session.get(MarkSimilarTo, (id, mark_id)) is None:
        session.add(MarkSimilarTo(mark_id=id, similar_to_id=mark_id))
        mark.touch()
        await save(session, mark)


@router.delete("/{id:serial}/similar-to/{mark_id:serial}", operation_id="removeMarkSimilarTo", status_code=204)
async def remove_mark_similar_to(id: Serial, mark_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    mark = await find(session, Mark, id, lazyload(Mark.token_links), lazyload(Mark.similar_to_links))
    link = await session.get(MarkSimilarTo, (id, mark_id))
    if link is None:
        raise NotFoundError
    check_version(mark, if_match)
    await session.delete(link)
    mark.touch()
    await save(session, mark)
