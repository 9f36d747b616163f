from typing import Annotated

from fastapi import Depends

from app.entities.models import Entity
from app.entities.schemas import EntityRead
from app.resources.queries import EntityQuery as EntityQueryOfQueries
from app.resources.queries import PageQuery, QuerySchema

ENTITIES = QuerySchema[Entity](
    fields={
        "id": Entity.id,
        "name": Entity.name,
        "createdAt": Entity.created_at,
        "updatedAt": Entity.updated_at,
    },
)

EntityPageQuery = Annotated[PageQuery[Entity], Depends(ENTITIES.page_query)]
EntityQuery = Annotated[EntityQueryOfQueries[Entity], Depends(ENTITIES.entity_query)]


class EntityExpanded(EntityRead):
    pass
