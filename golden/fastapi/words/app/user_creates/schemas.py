from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"user"}))


class UserCreateCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    user_id: Integer = Field(alias="userId")


class UserCreateReplace(ReplaceModel, UserCreateCreate):
    pass


class UserCreatePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    user_id: Integer | MISSING = Field(default=MISSING, alias="userId")


class UserCreateRead(ReadModel):
    id: int
    version: int
    name: str
    user_id: int = Field(serialization_alias="userId")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
