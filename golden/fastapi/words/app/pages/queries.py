from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.folders.schemas import FolderRead
from app.pages.models import Page
from app.pages.schemas import PageRead
from app.resources.queries import EntityQuery, QuerySchema
from app.resources.queries import PageQuery as PageQueryOfQueries

PAGES = QuerySchema[Page](
    fields={
        "id": Page.id,
        "name": Page.name,
        "folderId": Page.folder_id,
        "createdAt": Page.created_at,
        "updatedAt": Page.updated_at,
    },
    relations={"folder": Page.folder},
)

PagePageQuery = Annotated[PageQueryOfQueries[Page], Depends(PAGES.page_query)]
PageQuery = Annotated[EntityQuery[Page], Depends(PAGES.entity_query)]


class PageExpanded(PageRead):
    folder: FolderRead | MISSING | None = MISSING
