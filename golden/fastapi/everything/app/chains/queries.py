from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.chains.models import Chain
from app.chains.schemas import ChainRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CHAINS = QuerySchema[Chain](
    fields={
        "id": Chain.id,
        "name": Chain.name,
        "nextId": Chain.next_id,
        "createdAt": Chain.created_at,
        "updatedAt": Chain.updated_at,
    },
    relations={"next": Chain.next},
)

ChainPageQuery = Annotated[PageQuery[Chain], Depends(CHAINS.page_query)]
ChainQuery = Annotated[EntityQuery[Chain], Depends(CHAINS.entity_query)]


class ChainExpanded(ChainRead):
    next: ChainRead | MISSING | None = MISSING
