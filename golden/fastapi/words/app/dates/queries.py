from typing import Annotated

from fastapi import Depends

from app.dates.models import Date
from app.dates.schemas import DateRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DATES = QuerySchema[Date](
    fields={
        "id": Date.id,
        "name": Date.name,
        "createdAt": Date.created_at,
        "updatedAt": Date.updated_at,
    },
)

DatePageQuery = Annotated[PageQuery[Date], Depends(DATES.page_query)]
DateQuery = Annotated[EntityQuery[Date], Depends(DATES.entity_query)]


class DateExpanded(DateRead):
    pass
