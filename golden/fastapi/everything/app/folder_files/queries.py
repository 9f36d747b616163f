from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.folder_files.models import FolderFile
from app.folder_files.schemas import FolderFileRead
from app.folders.schemas import FolderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FOLDER_FILES = QuerySchema[FolderFile](
    fields={
        "id": FolderFile.id,
        "name": FolderFile.name,
        "folderId": FolderFile.folder_id,
        "createdAt": FolderFile.created_at,
        "updatedAt": FolderFile.updated_at,
    },
    relations={"folder": FolderFile.folder},
)

FolderFilePageQuery = Annotated[PageQuery[FolderFile], Depends(FOLDER_FILES.page_query)]
FolderFileQuery = Annotated[EntityQuery[FolderFile], Depends(FOLDER_FILES.entity_query)]


class FolderFileExpanded(FolderFileRead):
    folder: FolderRead | MISSING = MISSING
