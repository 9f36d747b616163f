from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"folder"}))


class FolderFileCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    folder_id: Integer = Field(alias="folderId")


class FolderFileReplace(ReplaceModel, FolderFileCreate):
    pass


class FolderFilePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    folder_id: Integer | MISSING = Field(default=MISSING, alias="folderId")


class FolderFileRead(ReadModel):
    id: int
    version: int
    name: str
    folder_id: int = Field(serialization_alias="folderId")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
