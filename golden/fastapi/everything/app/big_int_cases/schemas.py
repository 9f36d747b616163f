from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import BigInteger, Distinct
from app.contract.schemas import (
    BigIntegerText,
    PatchModel,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    WriteModel,
    is_none,
)

RULES = Rules(immutable=(("fixed",),))

Limited = Annotated[BigInteger, Field(ge=-9223372036854775808, le=9223372036854775807)]


class BigIntCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: BigInteger
    or_null: BigInteger | None = Field(alias="orNull")
    optional: BigInteger | MISSING = MISSING
    either: BigInteger | MISSING | None = MISSING
    defaulted: BigInteger = 9007199254740993
    or_null_defaulted: BigInteger | None = Field(default=9007199254740993, alias="orNullDefaulted")
    null_by_default: BigInteger | None = Field(default=None, alias="nullByDefault")
    optional_defaulted: BigInteger = Field(default=9007199254740993, alias="optionalDefaulted")
    either_defaulted: BigInteger | None = Field(default=9007199254740993, alias="eitherDefaulted")
    many: list[BigInteger] = Field(default_factory=list)
    many_or_null: list[BigInteger] | None = Field(alias="manyOrNull")
    old_spelling: list[BigInteger] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[BigInteger], Distinct] = Field(default_factory=list)
    limited: Limited
    single: BigInteger | MISSING = MISSING
    fixed: BigInteger | MISSING = MISSING


class BigIntCaseReplace(ReplaceModel, BigIntCaseCreate):
    pass


class BigIntCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: BigInteger | MISSING = MISSING
    or_null: BigInteger | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: BigInteger | MISSING | None = MISSING
    either: BigInteger | MISSING | None = MISSING
    defaulted: BigInteger | MISSING = MISSING
    or_null_defaulted: BigInteger | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    null_by_default: BigInteger | MISSING | None = Field(default=MISSING, alias="nullByDefault")
    optional_defaulted: BigInteger | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: BigInteger | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[BigInteger] | MISSING = MISSING
    many_or_null: list[BigInteger] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[BigInteger] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[BigInteger], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    single: BigInteger | MISSING | None = MISSING
    fixed: BigInteger | MISSING | None = MISSING


class BigIntCaseRead(ReadModel):
    id: int
    version: int
    needed: BigIntegerText
    or_null: BigIntegerText | None = Field(serialization_alias="orNull")
    optional: BigIntegerText | None = Field(exclude_if=is_none)
    either: BigIntegerText | None
    defaulted: BigIntegerText
    or_null_defaulted: BigIntegerText | None = Field(serialization_alias="orNullDefaulted")
    null_by_default: BigIntegerText | None = Field(serialization_alias="nullByDefault")
    optional_defaulted: BigIntegerText | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: BigIntegerText | None = Field(serialization_alias="eitherDefaulted")
    many: list[BigIntegerText]
    many_or_null: list[BigIntegerText] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[BigIntegerText] = Field(serialization_alias="oldSpelling")
    distinct: list[BigIntegerText]
    limited: BigIntegerText
    single: BigIntegerText | None = Field(exclude_if=is_none)
    fixed: BigIntegerText | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
