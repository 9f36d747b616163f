from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class OrderItem_3Create(WriteModel):
    rules: ClassVar = RULES

    name: String


class OrderItem_3Replace(ReplaceModel, OrderItem_3Create):
    pass


class OrderItem_3Patch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING


class OrderItem_3Read(ReadModel):
    id: int
    version: int
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
