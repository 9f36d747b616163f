from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"lambda", "import"}))


class OrderItem_2Create(WriteModel):
    rules: ClassVar = RULES

    name: String
    lambda_id: Integer = Field(alias="lambdaId")


class OrderItem_2Replace(ReplaceModel, OrderItem_2Create):
    pass


class OrderItem_2Patch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    lambda_id: Integer | MISSING = Field(default=MISSING, alias="lambdaId")


class OrderItem_2Read(ReadModel):
    id: int
    version: int
    name: str
    lambda_id: int = Field(serialization_alias="lambdaId")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
