from typing import Annotated

from fastapi import Depends

from app.page_tables.models import PageTable
from app.page_tables.schemas import PageTableRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

PAGE_TABLES = QuerySchema[PageTable](
    fields={
        "id": PageTable.id,
        "name": PageTable.name,
        "createdAt": PageTable.created_at,
        "updatedAt": PageTable.updated_at,
    },
)

PageTablePageQuery = Annotated[PageQuery[PageTable], Depends(PAGE_TABLES.page_query)]
PageTableQuery = Annotated[EntityQuery[PageTable], Depends(PAGE_TABLES.entity_query)]


class PageTableExpanded(PageTableRead):
    pass
