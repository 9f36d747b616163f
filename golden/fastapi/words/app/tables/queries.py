from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.folders.schemas import FolderRead
from app.meetings.schemas import MeetingRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.tables.models import Table
from app.tables.schemas import TableRead

TABLES = QuerySchema[Table](
    fields={
        "id": Table.id,
        "name": Table.name,
        "meetingId": Table.meeting_id,
        "folderId": Table.folder_id,
        "createdAt": Table.created_at,
        "updatedAt": Table.updated_at,
    },
    relations={"meeting": Table.meeting, "folder": Table.folder},
)

TablePageQuery = Annotated[PageQuery[Table], Depends(TABLES.page_query)]
TableQuery = Annotated[EntityQuery[Table], Depends(TABLES.entity_query)]


class TableExpanded(TableRead):
    meeting: MeetingRead | MISSING | None = MISSING
    folder: FolderRead | MISSING | None = MISSING
