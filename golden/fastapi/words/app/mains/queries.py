from typing import Annotated

from fastapi import Depends

from app.mains.models import Main
from app.mains.schemas import MainRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

MAINS = QuerySchema[Main](
    fields={
        "id": Main.id,
        "name": Main.name,
        "createdAt": Main.created_at,
        "updatedAt": Main.updated_at,
    },
)

MainPageQuery = Annotated[PageQuery[Main], Depends(MAINS.page_query)]
MainQuery = Annotated[EntityQuery[Main], Depends(MAINS.entity_query)]


class MainExpanded(MainRead):
    pass
