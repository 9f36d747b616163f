from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.badges.schemas import BadgeRead
from app.hubs.models import Hub, HubMark
from app.hubs.schemas import HubRead
from app.marks.schemas import MarkRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.seals.schemas import SealRead
from app.stamps.schemas import StampRead

HUBS = QuerySchema[Hub](
    fields={
        "id": Hub.id,
        "name": Hub.name,
        "markIds": Links((Hub.id,), (HubMark.hub_id,), (HubMark.mark_id,)),
        "createdAt": Hub.created_at,
        "updatedAt": Hub.updated_at,
    },
    relations={"badge": Hub.badge, "seal": Hub.seal, "stamp": Hub.stamp, "marks": Hub.marks},
    order="-name,id",
)

HubPageQuery = Annotated[PageQuery[Hub], Depends(HUBS.page_query)]
HubQuery = Annotated[EntityQuery[Hub], Depends(HUBS.entity_query)]


class HubExpanded(HubRead):
    badge: BadgeRead | MISSING | None = MISSING
    seal: SealRead | MISSING | None = MISSING
    stamp: StampRead | MISSING | None = MISSING
    marks: list[MarkRead] | MISSING = MISSING
