from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.times.models import Time
from app.times.schemas import TimeRead

TIMES = QuerySchema[Time](
    fields={
        "id": Time.id,
        "name": Time.name,
        "createdAt": Time.created_at,
        "updatedAt": Time.updated_at,
    },
)

TimePageQuery = Annotated[PageQuery[Time], Depends(TIMES.page_query)]
TimeQuery = Annotated[EntityQuery[Time], Depends(TIMES.entity_query)]


class TimeExpanded(TimeRead):
    pass
