from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer
from app.contract.schemas import PatchModel, Platform, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("left",), ("right",)), platform=Platform(id="_id"))


class RenamedKeyCreate(WriteModel):
    rules: ClassVar = RULES

    left: Integer
    right: Integer
    id_: Integer | MISSING = Field(default=MISSING, alias="id")


class RenamedKeyReplace(ReplaceModel, RenamedKeyCreate):
    pass


class RenamedKeyPatch(PatchModel):
    rules: ClassVar = RULES

    left: Integer | MISSING = MISSING
    right: Integer | MISSING = MISSING
    id_: Integer | MISSING | None = Field(default=MISSING, alias="id")


class RenamedKeyRead(ReadModel):
    id: str = Field(serialization_alias="_id")
    version: int
    left: int
    right: int
    id_: int | None = Field(serialization_alias="id", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
