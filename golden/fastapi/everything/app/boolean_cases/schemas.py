from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))


class BooleanCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Boolean
    or_null: Boolean | None = Field(alias="orNull")
    optional: Boolean | MISSING = MISSING
    either: Boolean | MISSING | None = MISSING
    defaulted: Boolean = True
    or_null_defaulted: Boolean | None = Field(default=True, alias="orNullDefaulted")
    optional_defaulted: Boolean = Field(default=True, alias="optionalDefaulted")
    either_defaulted: Boolean | None = Field(default=True, alias="eitherDefaulted")
    many: list[Boolean] = Field(default_factory=list)
    many_or_null: list[Boolean] | None = Field(alias="manyOrNull")
    old_spelling: list[Boolean] = Field(default_factory=list, alias="oldSpelling")
    fixed: Boolean | MISSING = MISSING


class BooleanCaseReplace(ReplaceModel, BooleanCaseCreate):
    pass


class BooleanCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Boolean | MISSING = MISSING
    or_null: Boolean | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Boolean | MISSING | None = MISSING
    either: Boolean | MISSING | None = MISSING
    defaulted: Boolean | MISSING = MISSING
    or_null_defaulted: Boolean | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Boolean | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Boolean | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Boolean] | MISSING = MISSING
    many_or_null: list[Boolean] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Boolean] | MISSING = Field(default=MISSING, alias="oldSpelling")
    fixed: Boolean | MISSING | None = MISSING


class BooleanCaseRead(ReadModel):
    id: int
    version: int
    needed: bool
    or_null: bool | None = Field(serialization_alias="orNull")
    optional: bool | None = Field(exclude_if=is_none)
    either: bool | None
    defaulted: bool
    or_null_defaulted: bool | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: bool | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: bool | None = Field(serialization_alias="eitherDefaulted")
    many: list[bool]
    many_or_null: list[bool] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[bool] = Field(serialization_alias="oldSpelling")
    fixed: bool | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
