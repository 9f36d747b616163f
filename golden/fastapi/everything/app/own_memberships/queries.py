from typing import Annotated

from fastapi import Depends

from app.own_memberships.models import OwnMembers
from app.own_memberships.schemas import OwnMembersRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

OWN_MEMBERSHIPS = QuerySchema[OwnMembers](
    fields={
        "id": OwnMembers.id,
        "name": OwnMembers.name,
        "createdAt": OwnMembers.created_at,
        "updatedAt": OwnMembers.updated_at,
    },
)

OwnMembersPageQuery = Annotated[PageQuery[OwnMembers], Depends(OWN_MEMBERSHIPS.page_query)]
OwnMembersQuery = Annotated[EntityQuery[OwnMembers], Depends(OWN_MEMBERSHIPS.entity_query)]


class OwnMembersExpanded(OwnMembersRead):
    pass
