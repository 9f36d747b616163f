from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.hubs.schemas import HubRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.stamps.models import Stamp
from app.stamps.schemas import StampRead

STAMPS = QuerySchema[Stamp](
    fields={
        "id": Stamp.id,
        "hubId": Stamp.hub_id,
        "createdAt": Stamp.created_at,
        "updatedAt": Stamp.updated_at,
    },
    relations={"hub": Stamp.hub},
)

StampPageQuery = Annotated[PageQuery[Stamp], Depends(STAMPS.page_query)]
StampQuery = Annotated[EntityQuery[Stamp], Depends(STAMPS.entity_query)]


class StampExpanded(StampRead):
    hub: HubRead | MISSING = MISSING
