from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"hub"}))


class HiddenCreate(WriteModel):
    rules: ClassVar = RULES

    text: String
    hub_id: Integer | MISSING = Field(default=MISSING, alias="hubId")


class HiddenReplace(ReplaceModel, HiddenCreate):
    pass


class HiddenPatch(PatchModel):
    rules: ClassVar = RULES

    text: String | MISSING = MISSING
    hub_id: Integer | MISSING | None = Field(default=MISSING, alias="hubId")


class HiddenRead(ReadModel):
    id: int
    version: int
    text: str
    hub_id: int | None = Field(serialization_alias="hubId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
