from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"child"}))


class SheepCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    child_id: Integer | MISSING = Field(default=MISSING, alias="childId")


class SheepReplace(ReplaceModel, SheepCreate):
    pass


class SheepPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    child_id: Integer | MISSING | None = Field(default=MISSING, alias="childId")


class SheepRead(ReadModel):
    id: int
    version: int
    name: str
    child_id: int | None = Field(serialization_alias="childId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
