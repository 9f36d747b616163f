from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"orderItem"}))


class ImportCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    order_item_id: Integer | MISSING = Field(default=MISSING, alias="orderItemId")


class ImportReplace(ReplaceModel, ImportCreate):
    pass


class ImportPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    order_item_id: Integer | MISSING | None = Field(default=MISSING, alias="orderItemId")


class ImportRead(ReadModel):
    id: int
    version: int
    name: str
    order_item_id: int | None = Field(serialization_alias="orderItemId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
