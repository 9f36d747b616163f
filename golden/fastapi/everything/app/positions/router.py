from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, PathKey, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.marks.models import Mark
from app.marks.queries import MarkExpanded, MarkPageQuery
from app.positions.models import Position, PositionKey, PositionMark
from app.positions.queries import PositionExpanded, PositionPageQuery, PositionQuery
from app.positions.schemas import PositionCreate, PositionPatch, PositionRead, PositionReplace
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new

router = APIRouter(prefix="/positions", tags=["Position"], route_class=ContractRoute)


@router.get("", operation_id="listPositions")
async def list_positions(query: PositionPageQuery, session: ReadSession) -> Page[PositionExpanded]:
    return await query.page(session, select(Position), PositionExpanded)


@router.post("", operation_id="createPosition", status_code=201)
async def create_position(
    body: PositionCreate, session: WriteSession, request: Request, response: Response
) -> PositionRead:
    position = Position()
    await create(session, position, body)
    tag_new(request, response, position)
    return PositionRead.model_validate(position)


@router.get("/{id:position_key}", operation_id="getPosition")
async def get_position(
    id: Annotated[PositionKey, Depends(PathKey("id"))], query: PositionQuery, session: ReadSession
) -> PositionExpanded:
    return await query.one(
        session,
        select(Position).where(
            Position.text == id.text,
            Position.count == id.count_,
            Position.big == id.big,
            Position.uuid == id.uuid,
            Position.day == id.day,
            Position.kind == id.kind,
            Position.hub_id == id.hub_id,
        ),
        PositionExpanded,
    )


@router.put("/{id:position_key}", operation_id="replacePosition")
async def replace_position(
    id: Annotated[PositionKey, Depends(PathKey("id"))],
    body: PositionReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> PositionRead:
    position = await find(session, Position, id)
    await change(session, position, body, if_match)
    tag(response, position)
    return PositionRead.model_validate(position)


@router.patch("/{id:position_key}", operation_id="updatePosition")
async def update_position(
    id: Annotated[PositionKey, Depends(PathKey("id"))],
    body: PositionPatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> PositionRead:
    position = await find(session, Position, id)
    await change(session, position, body, if_match)
    tag(response, position)
    return PositionRead.model_validate(position)


@router.delete("/{id:position_key}", operation_id="deletePosition", status_code=204)
async def delete_position(
    id: Annotated[PositionKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession
) -> None:
    position = await find(session, Position, id, lazyload(Position.mark_links))
    await remove(session, position, if_match)


@router.get("/{id:position_key}/marks", operation_id="listPositionMarks")
async def list_position_marks(
    id: Annotated[PositionKey, Depends(PathKey("id"))], query: MarkPageQuery, session: ReadSession
) -> Page[MarkExpanded]:
    await require(session, Position, id)
    linked = select(PositionMark.mark_id).where(
        PositionMark.position_text == id.text,
        PositionMark.position_count == id.count_,
        PositionMark.position_big == id.big,
        PositionMark.position_uuid == id.uuid,
        PositionMark.position_day == id.day,
        PositionMark.position_kind == id.kind,
        PositionMark.position_hub_id == id.hub_id,
    )
    return await query.page(session, select(Mark).where(Mark.id.in_(linked)), MarkExpanded)


@router.put("/{id:position_key}/marks/{mark_id:serial}", operation_id="addPositionMark", status_code=204)
async def add_position_mark(
    id: Annotated[PositionKey, Depends(PathKey("id"))], mark_id: Serial, if_match: IfMatch, session: WriteSession
) -> None:
    position = await find(session, Position, id, lazyload(Position.mark_links))
    await require(session, Mark, mark_id)
    check_version(position, if_match)
    if (
        await session.get(PositionMark, (id.text, id.count_, id.big, id.uuid, id.day, id.kind, id.hub_id, mark_id))
        is None
    ):
        session.add(
            PositionMark(
                position_text=id.text,
                position_count=id.count_,
                position_big=id.big,
                position_uuid=id.uuid,
                position_day=id.day,
                position_kind=id.kind,
                position_hub_id=id.hub_id,
                mark_id=mark_id,
            )
        )
        position.touch()
        await save(session, position)


@router.delete("/{id:position_key}/marks/{mark_id:serial}", operation_id="removePositionMark", status_code=204)
async def remove_position_mark(
    id: Annotated[PositionKey, Depends(PathKey("id"))], mark_id: Serial, if_match: IfMatch, session: WriteSession
) -> None:
    position = await find(session, Position, id, lazyload(Position.mark_links))
    link = await session.get(PositionMark, (id.text, id.count_, id.big, id.uuid, id.day, id.kind, id.hub_id, mark_id))
    if link is None:
        raise NotFoundError
    check_version(position, if_match)
    await session.delete(link)
    position.touch()
    await save(session, position)
