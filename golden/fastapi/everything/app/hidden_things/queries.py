from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.hidden_things.models import Hidden
from app.hidden_things.schemas import HiddenRead
from app.hubs.schemas import HubRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

HIDDEN_THINGS = QuerySchema[Hidden](
    fields={
        "id": Hidden.id,
        "text": Hidden.text,
        "hubId": Hidden.hub_id,
        "createdAt": Hidden.created_at,
        "updatedAt": Hidden.updated_at,
    },
    relations={"hub": Hidden.hub},
)

HiddenPageQuery = Annotated[PageQuery[Hidden], Depends(HIDDEN_THINGS.page_query)]
HiddenQuery = Annotated[EntityQuery[Hidden], Depends(HIDDEN_THINGS.entity_query)]


class HiddenExpanded(HiddenRead):
    hub: HubRead | MISSING | None = MISSING
