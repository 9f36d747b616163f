from typing import Annotated

from fastapi import Depends

from app.bases.models import Base
from app.bases.schemas import BaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BASES = QuerySchema[Base](
    fields={
        "id": Base.id,
        "name": Base.name,
        "createdAt": Base.created_at,
        "updatedAt": Base.updated_at,
    },
)

BasePageQuery = Annotated[PageQuery[Base], Depends(BASES.page_query)]
BaseQuery = Annotated[EntityQuery[Base], Depends(BASES.entity_query)]


class BaseExpanded(BaseRead):
    pass
