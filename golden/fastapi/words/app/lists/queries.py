from typing import Annotated

from fastapi import Depends

from app.lists.models import List
from app.lists.schemas import ListRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

LISTS = QuerySchema[List](
    fields={
        "id": List.id,
        "name": List.name,
        "createdAt": List.created_at,
        "updatedAt": List.updated_at,
    },
)

ListPageQuery = Annotated[PageQuery[List], Depends(LISTS.page_query)]
ListQuery = Annotated[EntityQuery[List], Depends(LISTS.entity_query)]


class ListExpanded(ListRead):
    pass
