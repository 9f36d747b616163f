from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"meeting", "folder"}))


class TableCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    meeting_id: Integer | MISSING = Field(default=MISSING, alias="meetingId")
    folder_id: Integer | MISSING = Field(default=MISSING, alias="folderId")


class TableReplace(ReplaceModel, TableCreate):
    pass


class TablePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    meeting_id: Integer | MISSING | None = Field(default=MISSING, alias="meetingId")
    folder_id: Integer | MISSING | None = Field(default=MISSING, alias="folderId")


class TableRead(ReadModel):
    id: int
    version: int
    name: str
    meeting_id: int | None = Field(serialization_alias="meetingId", exclude_if=is_none)
    folder_id: int | None = Field(serialization_alias="folderId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
