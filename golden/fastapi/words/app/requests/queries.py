from typing import Annotated

from fastapi import Depends

from app.requests.models import Request
from app.requests.schemas import RequestRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

REQUESTS = QuerySchema[Request](
    fields={
        "id": Request.id,
        "name": Request.name,
        "createdAt": Request.created_at,
        "updatedAt": Request.updated_at,
    },
)

RequestPageQuery = Annotated[PageQuery[Request], Depends(REQUESTS.page_query)]
RequestQuery = Annotated[EntityQuery[Request], Depends(REQUESTS.entity_query)]


class RequestExpanded(RequestRead):
    pass
