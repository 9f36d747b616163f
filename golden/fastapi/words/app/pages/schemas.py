from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"folder"}))


class PageCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    folder_id: Integer | MISSING = Field(default=MISSING, alias="folderId")


class PageReplace(ReplaceModel, PageCreate):
    pass


class PagePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    folder_id: Integer | MISSING | None = Field(default=MISSING, alias="folderId")


class PageRead(ReadModel):
    id: int
    version: int
    name: str
    folder_id: int | None = Field(serialization_alias="folderId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
