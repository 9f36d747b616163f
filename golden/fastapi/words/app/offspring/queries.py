from typing import Annotated

from fastapi import Depends

from app.offspring.models import Child
from app.offspring.schemas import ChildRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

OFFSPRING = QuerySchema[Child](
    fields={
        "id": Child.id,
        "name": Child.name,
        "createdAt": Child.created_at,
        "updatedAt": Child.updated_at,
    },
)

ChildPageQuery = Annotated[PageQuery[Child], Depends(OFFSPRING.page_query)]
ChildQuery = Annotated[EntityQuery[Child], Depends(OFFSPRING.entity_query)]


class ChildExpanded(ChildRead):
    pass
