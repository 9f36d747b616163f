from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"next"}))


class ChainCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    next_id: Integer | MISSING = Field(default=MISSING, alias="nextId")


class ChainReplace(ReplaceModel, ChainCreate):
    pass


class ChainPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    next_id: Integer | MISSING | None = Field(default=MISSING, alias="nextId")


class ChainRead(ReadModel):
    id: int
    version: int
    name: str
    next_id: int | None = Field(serialization_alias="nextId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
