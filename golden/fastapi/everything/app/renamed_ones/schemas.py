from datetime import date
from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Date, Integer, String, text
from app.contract.schemas import PatchModel, Platform, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(
    expandable=frozenset({"tags"}),
    platform=Platform(id="_id", version="_version", created_at="_createdAt", updated_at="_updatedAt"),
)

Id = Annotated[StrictStr, text(min_length=1, max_length=20)]


class RenamedMembersCreate(WriteModel):
    rules: ClassVar = RULES

    id_: Id = Field(alias="id")
    version_: String = Field(alias="version")
    created_at_: Date = Field(alias="createdAt")
    updated_at_: String | MISSING = Field(default=MISSING, alias="updatedAt")


class RenamedMembersReplace(ReplaceModel, RenamedMembersCreate):
    version: Integer | MISSING = Field(default=MISSING, alias="_version")


class RenamedMembersPatch(PatchModel):
    rules: ClassVar = RULES

    id_: Id | MISSING = Field(default=MISSING, alias="id")
    version_: String | MISSING = Field(default=MISSING, alias="version")
    created_at_: Date | MISSING = Field(default=MISSING, alias="createdAt")
    updated_at_: String | MISSING | None = Field(default=MISSING, alias="updatedAt")


class RenamedMembersRead(ReadModel):
    id: int = Field(serialization_alias="_id")
    version: int = Field(serialization_alias="_version")
    id_: str = Field(serialization_alias="id")
    version_: str = Field(serialization_alias="version")
    created_at_: date = Field(serialization_alias="createdAt")
    updated_at_: str | None = Field(serialization_alias="updatedAt", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="_createdAt")
    updated_at: Timestamp = Field(serialization_alias="_updatedAt")
