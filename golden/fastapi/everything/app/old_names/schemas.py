from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(touched=frozenset({"seen"}))


class OldNameCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    unknown: String | MISSING = MISSING


class OldNameReplace(ReplaceModel, OldNameCreate):
    pass


class OldNamePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    unknown: String | MISSING | None = MISSING


class OldNameRead(ReadModel):
    id: int
    version: int
    name: str
    unknown: str | None = Field(exclude_if=is_none)
    seen: Timestamp
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
