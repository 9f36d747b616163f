from typing import Annotated

from fastapi import Depends

from app.bares.models import Bare
from app.bares.schemas import BareRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BARES = QuerySchema[Bare](
    fields={
        "id": Bare.id,
        "createdAt": Bare.created_at,
        "updatedAt": Bare.updated_at,
    },
)

BarePageQuery = Annotated[PageQuery[Bare], Depends(BARES.page_query)]
BareQuery = Annotated[EntityQuery[Bare], Depends(BARES.entity_query)]


class BareExpanded(BareRead):
    pass
