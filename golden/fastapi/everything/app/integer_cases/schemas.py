from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Integer
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))

Limited = Annotated[Integer, Field(ge=-5, le=500)]


class IntegerCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Integer
    or_null: Integer | None = Field(alias="orNull")
    optional: Integer | MISSING = MISSING
    either: Integer | MISSING | None = MISSING
    defaulted: Integer = 7
    or_null_defaulted: Integer | None = Field(default=7, alias="orNullDefaulted")
    optional_defaulted: Integer = Field(default=7, alias="optionalDefaulted")
    either_defaulted: Integer | None = Field(default=7, alias="eitherDefaulted")
    many: list[Integer] = Field(default_factory=list)
    many_or_null: list[Integer] | None = Field(alias="manyOrNull")
    old_spelling: list[Integer] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Integer], Distinct] = Field(default_factory=list)
    limited: Limited
    single: Integer | MISSING = MISSING
    fixed: Integer | MISSING = MISSING
    indexed: Integer | MISSING = MISSING


class IntegerCaseReplace(ReplaceModel, IntegerCaseCreate):
    pass


class IntegerCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Integer | MISSING = MISSING
    or_null: Integer | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Integer | MISSING | None = MISSING
    either: Integer | MISSING | None = MISSING
    defaulted: Integer | MISSING = MISSING
    or_null_defaulted: Integer | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Integer | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Integer | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Integer] | MISSING = MISSING
    many_or_null: list[Integer] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Integer] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Integer], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    single: Integer | MISSING | None = MISSING
    fixed: Integer | MISSING | None = MISSING
    indexed: Integer | MISSING | None = MISSING


class IntegerCaseRead(ReadModel):
    id: int
    version: int
    needed: int
    or_null: int | None = Field(serialization_alias="orNull")
    optional: int | None = Field(exclude_if=is_none)
    either: int | None
    defaulted: int
    or_null_defaulted: int | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: int | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: int | None = Field(serialization_alias="eitherDefaulted")
    many: list[int]
    many_or_null: list[int] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[int] = Field(serialization_alias="oldSpelling")
    distinct: list[int]
    limited: int
    single: int | None = Field(exclude_if=is_none)
    fixed: int | None = Field(exclude_if=is_none)
    indexed: int | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
