from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.responses.models import Response
from app.responses.schemas import ResponseRead

RESPONSES = QuerySchema[Response](
    fields={
        "id": Response.id,
        "name": Response.name,
        "createdAt": Response.created_at,
        "updatedAt": Response.updated_at,
    },
)

ResponsePageQuery = Annotated[PageQuery[Response], Depends(RESPONSES.page_query)]
ResponseQuery = Annotated[EntityQuery[Response], Depends(RESPONSES.entity_query)]


class ResponseExpanded(ResponseRead):
    pass
