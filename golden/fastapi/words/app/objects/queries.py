from typing import Annotated

from fastapi import Depends

from app.objects.models import Object
from app.objects.schemas import ObjectRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

OBJECTS = QuerySchema[Object](
    fields={
        "id": Object.id,
        "name": Object.name,
        "createdAt": Object.created_at,
        "updatedAt": Object.updated_at,
    },
)

ObjectPageQuery = Annotated[PageQuery[Object], Depends(OBJECTS.page_query)]
ObjectQuery = Annotated[EntityQuery[Object], Depends(OBJECTS.entity_query)]


class ObjectExpanded(ObjectRead):
    pass
