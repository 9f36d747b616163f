from typing import Any, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Json
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules()


class JsonCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Json
    or_null: Json | None = Field(alias="orNull")
    optional: Json | MISSING = MISSING
    either: Json | MISSING | None = MISSING
    many: list[Json] = Field(default_factory=list)
    many_or_null: list[Json] | None = Field(alias="manyOrNull")
    old_spelling: list[Json] = Field(default_factory=list, alias="oldSpelling")


class JsonCaseReplace(ReplaceModel, JsonCaseCreate):
    pass


class JsonCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Json | MISSING = MISSING
    or_null: Json | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Json | MISSING | None = MISSING
    either: Json | MISSING | None = MISSING
    many: list[Json] | MISSING = MISSING
    many_or_null: list[Json] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Json] | MISSING = Field(default=MISSING, alias="oldSpelling")


class JsonCaseRead(ReadModel):
    id: int
    version: int
    needed: Any
    or_null: Any = Field(serialization_alias="orNull")
    optional: Any = Field(exclude_if=is_none)
    either: Any
    many: list[Any]
    many_or_null: list[Any] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[Any] = Field(serialization_alias="oldSpelling")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
