from typing import Annotated

from fastapi import Depends

from app.apis.models import Api
from app.apis.schemas import ApiRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

APIS = QuerySchema[Api](
    fields={
        "id": Api.id,
        "name": Api.name,
        "createdAt": Api.created_at,
        "updatedAt": Api.updated_at,
    },
)

ApiPageQuery = Annotated[PageQuery[Api], Depends(APIS.page_query)]
ApiQuery = Annotated[EntityQuery[Api], Depends(APIS.entity_query)]


class ApiExpanded(ApiRead):
    pass
