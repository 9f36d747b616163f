from typing import Annotated

from fastapi import Depends

from app.health_.models import Health
from app.health_.schemas import HealthRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

HEALTH_ = QuerySchema[Health](
    fields={
        "id": Health.id,
        "name": Health.name,
        "createdAt": Health.created_at,
        "updatedAt": Health.updated_at,
    },
)

HealthPageQuery = Annotated[PageQuery[Health], Depends(HEALTH_.page_query)]
HealthQuery = Annotated[EntityQuery[Health], Depends(HEALTH_.entity_query)]


class HealthExpanded(HealthRead):
    pass
