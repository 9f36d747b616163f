from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.renamed_ones.schemas import RenamedMembersRead
from app.renamed_tags.models import RenamedTag, RenamedTagMember
from app.renamed_tags.schemas import RenamedTagRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

RENAMED_TAGS = QuerySchema[RenamedTag](
    fields={
        "id": RenamedTag.id,
        "version": RenamedTag.version_,
        "name": RenamedTag.name,
        "ownerId": RenamedTag.owner_id,
        "memberIds": Links((RenamedTag.id,), (RenamedTagMember.renamed_tag_id,), (RenamedTagMember.member_id,)),
        "createdAt": RenamedTag.created_at,
        "updatedAt": RenamedTag.updated_at,
    },
    relations={"owner": RenamedTag.owner, "members": RenamedTag.members},
)

RenamedTagPageQuery = Annotated[PageQuery[RenamedTag], Depends(RENAMED_TAGS.page_query)]
RenamedTagQuery = Annotated[EntityQuery[RenamedTag], Depends(RENAMED_TAGS.entity_query)]


class RenamedTagExpanded(RenamedTagRead):
    owner: RenamedMembersRead | MISSING | None = MISSING
    members: list[RenamedMembersRead] | MISSING = MISSING
