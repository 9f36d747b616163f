from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"parent", "shortcut"}), not_expandable=frozenset({"folders", "files"}))


class FolderCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    parent_id: Integer | MISSING = Field(default=MISSING, alias="parentId")
    shortcut_id: Integer | MISSING = Field(default=MISSING, alias="shortcutId")


class FolderReplace(ReplaceModel, FolderCreate):
    pass


class FolderPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    parent_id: Integer | MISSING | None = Field(default=MISSING, alias="parentId")
    shortcut_id: Integer | MISSING | None = Field(default=MISSING, alias="shortcutId")


class FolderRead(ReadModel):
    id: int
    version: int
    name: str
    parent_id: int | None = Field(serialization_alias="parentId", exclude_if=is_none)
    shortcut_id: int | None = Field(serialization_alias="shortcutId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
