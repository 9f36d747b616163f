from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"hub"}))


class StampCreate(WriteModel):
    rules: ClassVar = RULES

    hub_id: Integer = Field(alias="hubId")


class StampReplace(ReplaceModel, StampCreate):
    pass


class StampPatch(PatchModel):
    rules: ClassVar = RULES

    hub_id: Integer | MISSING = Field(default=MISSING, alias="hubId")


class StampRead(ReadModel):
    id: int
    version: int
    hub_id: int = Field(serialization_alias="hubId")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
