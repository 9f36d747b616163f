from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.routers.models import Router
from app.routers.schemas import RouterRead

ROUTERS = QuerySchema[Router](
    fields={
        "id": Router.id,
        "name": Router.name,
        "createdAt": Router.created_at,
        "updatedAt": Router.updated_at,
    },
)

RouterPageQuery = Annotated[PageQuery[Router], Depends(ROUTERS.page_query)]
RouterQuery = Annotated[EntityQuery[Router], Depends(ROUTERS.entity_query)]


class RouterExpanded(RouterRead):
    pass
