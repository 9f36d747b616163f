from typing import Annotated

from fastapi import Depends

from app.anies.models import Any
from app.anies.schemas import AnyRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ANIES = QuerySchema[Any](
    fields={
        "id": Any.id,
        "name": Any.name,
        "createdAt": Any.created_at,
        "updatedAt": Any.updated_at,
    },
)

AnyPageQuery = Annotated[PageQuery[Any], Depends(ANIES.page_query)]
AnyQuery = Annotated[EntityQuery[Any], Depends(ANIES.entity_query)]


class AnyExpanded(AnyRead):
    pass
