from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.hubs.schemas import HubRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.seals.models import Seal
from app.seals.schemas import SealRead

SEALS = QuerySchema[Seal](
    fields={
        "id": Seal.id,
        "text": Seal.text,
        "hubId": Seal.hub_id,
        "createdAt": Seal.created_at,
        "updatedAt": Seal.updated_at,
    },
    relations={"hub": Seal.hub},
)

SealPageQuery = Annotated[PageQuery[Seal], Depends(SEALS.page_query)]
SealQuery = Annotated[EntityQuery[Seal], Depends(SEALS.entity_query)]


class SealExpanded(SealRead):
    hub: HubRead | MISSING | None = MISSING
