from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.types.models import Type
from app.types.schemas import TypeRead

TYPES = QuerySchema[Type](
    fields={
        "id": Type.id,
        "name": Type.name,
        "createdAt": Type.created_at,
        "updatedAt": Type.updated_at,
    },
)

TypePageQuery = Annotated[PageQuery[Type], Depends(TYPES.page_query)]
TypeQuery = Annotated[EntityQuery[Type], Depends(TYPES.entity_query)]


class TypeExpanded(TypeRead):
    pass
