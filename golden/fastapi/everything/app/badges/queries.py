from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.badges.models import Badge
from app.badges.schemas import BadgeRead
from app.hubs.schemas import HubRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.tokens.schemas import TokenRead

BADGES = QuerySchema[Badge](
    fields={
        "id": Badge.id,
        "text": Badge.text,
        "hubId": Badge.hub_id,
        "spareId": Badge.spare_id,
        "createdAt": Badge.created_at,
        "updatedAt": Badge.updated_at,
    },
    relations={"hub": Badge.hub, "spare": Badge.spare},
)

BadgePageQuery = Annotated[PageQuery[Badge], Depends(BADGES.page_query)]
BadgeQuery = Annotated[EntityQuery[Badge], Depends(BADGES.entity_query)]


class BadgeExpanded(BadgeRead):
    hub: HubRead | MISSING = MISSING
    spare: TokenRead | MISSING | None = MISSING
