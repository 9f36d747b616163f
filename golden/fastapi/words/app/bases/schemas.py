from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class BaseCreate(WriteModel):
    rules: ClassVar = RULES

    name: String


class BaseReplace(ReplaceModel, BaseCreate):
    pass


class BasePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING


class BaseRead(ReadModel):
    id: int
    version: int
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
