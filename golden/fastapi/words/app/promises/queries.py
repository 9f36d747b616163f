from typing import Annotated

from fastapi import Depends

from app.promises.models import Promise
from app.promises.schemas import PromiseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

PROMISES = QuerySchema[Promise](
    fields={
        "id": Promise.id,
        "name": Promise.name,
        "createdAt": Promise.created_at,
        "updatedAt": Promise.updated_at,
    },
)

PromisePageQuery = Annotated[PageQuery[Promise], Depends(PROMISES.page_query)]
PromiseQuery = Annotated[EntityQuery[Promise], Depends(PROMISES.entity_query)]


class PromiseExpanded(PromiseRead):
    pass
