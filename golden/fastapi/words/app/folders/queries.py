from typing import Annotated

from fastapi import Depends

from app.folders.models import Folder
from app.folders.schemas import FolderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FOLDERS = QuerySchema[Folder](
    fields={
        "id": Folder.id,
        "name": Folder.name,
        "createdAt": Folder.created_at,
        "updatedAt": Folder.updated_at,
    },
)

FolderPageQuery = Annotated[PageQuery[Folder], Depends(FOLDERS.page_query)]
FolderQuery = Annotated[EntityQuery[Folder], Depends(FOLDERS.entity_query)]


class FolderExpanded(FolderRead):
    pass
