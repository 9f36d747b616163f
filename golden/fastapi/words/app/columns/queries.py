from typing import Annotated

from fastapi import Depends

from app.columns.models import Column
from app.columns.schemas import ColumnRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

COLUMNS = QuerySchema[Column](
    fields={
        "id": Column.id,
        "name": Column.name,
        "createdAt": Column.created_at,
        "updatedAt": Column.updated_at,
    },
)

ColumnPageQuery = Annotated[PageQuery[Column], Depends(COLUMNS.page_query)]
ColumnQuery = Annotated[EntityQuery[Column], Depends(COLUMNS.entity_query)]


class ColumnExpanded(ColumnRead):
    pass
