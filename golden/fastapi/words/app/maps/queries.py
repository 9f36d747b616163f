from typing import Annotated

from fastapi import Depends

from app.maps.models import Map
from app.maps.schemas import MapRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

MAPS = QuerySchema[Map](
    fields={
        "id": Map.id,
        "name": Map.name,
        "createdAt": Map.created_at,
        "updatedAt": Map.updated_at,
    },
)

MapPageQuery = Annotated[PageQuery[Map], Depends(MAPS.page_query)]
MapQuery = Annotated[EntityQuery[Map], Depends(MAPS.entity_query)]


class MapExpanded(MapRead):
    pass
