from typing import Annotated

from fastapi import Depends
from pydantic import MISSING, Field

from app.hubs.models import HubMark
from app.hubs.schemas import HubRead
from app.marks.models import Mark, MarkSimilarTo, MarkToken
from app.marks.schemas import MarkRead
from app.positions.models import POSITION_KEY, PositionMark
from app.positions.schemas import PositionRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.tokens.schemas import TokenRead

MARKS = QuerySchema[Mark](
    fields={
        "id": Mark.id,
        "name": Mark.name,
        "hubIds": Links((Mark.id,), (HubMark.mark_id,), (HubMark.hub_id,)),
        "tokenIds": Links((Mark.id,), (MarkToken.mark_id,), (MarkToken.token_id,)),
        "similarIds": Links((Mark.id,), (MarkSimilarTo.similar_to_id,), (MarkSimilarTo.mark_id,)),
        "similarToIds": Links((Mark.id,), (MarkSimilarTo.mark_id,), (MarkSimilarTo.similar_to_id,)),
        "positionIds": Links(
            (Mark.id,),
            (PositionMark.mark_id,),
            (
                PositionMark.position_text,
                PositionMark.position_count,
                PositionMark.position_big,
                PositionMark.position_uuid,
                PositionMark.position_day,
                PositionMark.position_kind,
                PositionMark.position_hub_id,
            ),
            POSITION_KEY,
        ),
        "createdAt": Mark.created_at,
        "updatedAt": Mark.updated_at,
    },
    relations={
        "hubs": Mark.hubs,
        "tokens": Mark.tokens,
        "similar": Mark.similar,
        "similarTo": Mark.similar_to,
        "positions": Mark.positions,
    },
)

MarkPageQuery = Annotated[PageQuery[Mark], Depends(MARKS.page_query)]
MarkQuery = Annotated[EntityQuery[Mark], Depends(MARKS.entity_query)]


class MarkExpanded(MarkRead):
    hubs: list[HubRead] | MISSING = MISSING
    tokens: list[TokenRead] | MISSING = MISSING
    similar: list[MarkRead] | MISSING = MISSING
    similar_to: list[MarkRead] | MISSING = Field(default=MISSING, serialization_alias="similarTo")
    positions: list[PositionRead] | MISSING = MISSING
