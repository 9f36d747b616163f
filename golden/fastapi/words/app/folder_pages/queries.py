from typing import Annotated

from fastapi import Depends

from app.folder_pages.models import FolderPage
from app.folder_pages.schemas import FolderPageRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FOLDER_PAGES = QuerySchema[FolderPage](
    fields={
        "id": FolderPage.id,
        "name": FolderPage.name,
        "createdAt": FolderPage.created_at,
        "updatedAt": FolderPage.updated_at,
    },
)

FolderPagePageQuery = Annotated[PageQuery[FolderPage], Depends(FOLDER_PAGES.page_query)]
FolderPageQuery = Annotated[EntityQuery[FolderPage], Depends(FOLDER_PAGES.entity_query)]


class FolderPageExpanded(FolderPageRead):
    pass
