from typing import Annotated

from fastapi import Depends

from app.groups.models import Group
from app.groups.schemas import GroupRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

GROUPS = QuerySchema[Group](
    fields={
        "id": Group.id,
        "name": Group.name,
        "createdAt": Group.created_at,
        "updatedAt": Group.updated_at,
    },
)

GroupPageQuery = Annotated[PageQuery[Group], Depends(GROUPS.page_query)]
GroupQuery = Annotated[EntityQuery[Group], Depends(GROUPS.entity_query)]


class GroupExpanded(GroupRead):
    pass
