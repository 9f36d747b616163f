from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.renamed_ones.models import RenamedMembers
from app.renamed_ones.schemas import RenamedMembersRead
from app.renamed_tags.models import RenamedTagMember
from app.renamed_tags.schemas import RenamedTagRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

RENAMED_ONES = QuerySchema[RenamedMembers](
    fields={
        "_id": RenamedMembers.id,
        "id": RenamedMembers.id_,
        "version": RenamedMembers.version_,
        "createdAt": RenamedMembers.created_at_,
        "updatedAt": RenamedMembers.updated_at_,
        "tagIds": Links((RenamedMembers.id,), (RenamedTagMember.member_id,), (RenamedTagMember.renamed_tag_id,)),
        "_createdAt": RenamedMembers.created_at,
        "_updatedAt": RenamedMembers.updated_at,
    },
    relations={"tags": RenamedMembers.tags},
    order="-createdAt,id",
    key="_id",
)

RenamedMembersPageQuery = Annotated[PageQuery[RenamedMembers], Depends(RENAMED_ONES.page_query)]
RenamedMembersQuery = Annotated[EntityQuery[RenamedMembers], Depends(RENAMED_ONES.entity_query)]


class RenamedMembersExpanded(RenamedMembersRead):
    tags: list[RenamedTagRead] | MISSING = MISSING
