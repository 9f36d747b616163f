from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.folders.models import Folder
from app.folders.schemas import FolderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FOLDERS = QuerySchema[Folder](
    fields={
        "id": Folder.id,
        "name": Folder.name,
        "parentId": Folder.parent_id,
        "shortcutId": Folder.shortcut_id,
        "createdAt": Folder.created_at,
        "updatedAt": Folder.updated_at,
    },
    relations={"parent": Folder.parent, "shortcut": Folder.shortcut},
)

FolderPageQuery = Annotated[PageQuery[Folder], Depends(FOLDERS.page_query)]
FolderQuery = Annotated[EntityQuery[Folder], Depends(FOLDERS.entity_query)]


class FolderExpanded(FolderRead):
    parent: FolderRead | MISSING | None = MISSING
    shortcut: FolderRead | MISSING | None = MISSING
