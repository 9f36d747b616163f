from typing import Annotated

from fastapi import Depends
from pydantic import MISSING
from starlette.convertors import register_url_convertor

from app.contract.routes import KeyConvertor
from app.hubs.schemas import HubRead
from app.marks.schemas import MarkRead
from app.positions.models import POSITION_KEY, Position, PositionMark
from app.positions.schemas import PositionRead
from app.resources.fields import CompositeKey, Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

register_url_convertor("position_key", KeyConvertor(POSITION_KEY))

POSITIONS = QuerySchema[Position](
    fields={
        "id": CompositeKey(
            (Position.text, Position.count, Position.big, Position.uuid, Position.day, Position.kind, Position.hub_id),
            POSITION_KEY,
        ),
        "text": Position.text,
        "count": Position.count,
        "big": Position.big,
        "uuid": Position.uuid,
        "day": Position.day,
        "kind": Position.kind,
        "hubId": Position.hub_id,
        "title": Position.title,
        "markIds": Links(
            (Position.text, Position.count, Position.big, Position.uuid, Position.day, Position.kind, Position.hub_id),
            (
                PositionMark.position_text,
                PositionMark.position_count,
                PositionMark.position_big,
                PositionMark.position_uuid,
                PositionMark.position_day,
                PositionMark.position_kind,
                PositionMark.position_hub_id,
            ),
            (PositionMark.mark_id,),
        ),
        "createdAt": Position.created_at,
        "updatedAt": Position.updated_at,
    },
    relations={"hub": Position.hub, "marks": Position.marks},
)

PositionPageQuery = Annotated[PageQuery[Position], Depends(POSITIONS.page_query)]
PositionQuery = Annotated[EntityQuery[Position], Depends(POSITIONS.entity_query)]


class PositionExpanded(PositionRead):
    hub: HubRead | MISSING = MISSING
    marks: list[MarkRead] | MISSING = MISSING
