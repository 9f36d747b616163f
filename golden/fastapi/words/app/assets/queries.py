from typing import Annotated

from fastapi import Depends

from app.assets.models import Assets
from app.assets.schemas import AssetsRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ASSETS = QuerySchema[Assets](
    fields={
        "id": Assets.id,
        "name": Assets.name,
        "createdAt": Assets.created_at,
        "updatedAt": Assets.updated_at,
    },
)

AssetsPageQuery = Annotated[PageQuery[Assets], Depends(ASSETS.page_query)]
AssetsQuery = Annotated[EntityQuery[Assets], Depends(ASSETS.entity_query)]


class AssetsExpanded(AssetsRead):
    pass
