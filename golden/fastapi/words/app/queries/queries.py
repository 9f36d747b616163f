from typing import Annotated

from fastapi import Depends

from app.queries.models import Query
from app.queries.schemas import QueryRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

QUERIES = QuerySchema[Query](
    fields={
        "id": Query.id,
        "name": Query.name,
        "createdAt": Query.created_at,
        "updatedAt": Query.updated_at,
    },
)

QueryPageQuery = Annotated[PageQuery[Query], Depends(QUERIES.page_query)]
QueryQuery = Annotated[EntityQuery[Query], Depends(QUERIES.entity_query)]


class QueryExpanded(QueryRead):
    pass
