from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Float
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))

Limited = Annotated[Float, Field(ge=-1.5, le=2.5)]


class FloatCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Float
    or_null: Float | None = Field(alias="orNull")
    optional: Float | MISSING = MISSING
    either: Float | MISSING | None = MISSING
    defaulted: Float = 0.5
    or_null_defaulted: Float | None = Field(default=0.5, alias="orNullDefaulted")
    null_by_default: Float | None = Field(default=None, alias="nullByDefault")
    optional_defaulted: Float = Field(default=0.5, alias="optionalDefaulted")
    either_defaulted: Float | None = Field(default=0.5, alias="eitherDefaulted")
    many: list[Float] = Field(default_factory=list)
    many_or_null: list[Float] | None = Field(alias="manyOrNull")
    old_spelling: list[Float] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Float], Distinct] = Field(default_factory=list)
    limited: Limited
    single: Float | MISSING = MISSING
    fixed: Float | MISSING = MISSING


class FloatCaseReplace(ReplaceModel, FloatCaseCreate):
    pass


class FloatCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Float | MISSING = MISSING
    or_null: Float | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Float | MISSING | None = MISSING
    either: Float | MISSING | None = MISSING
    defaulted: Float | MISSING = MISSING
    or_null_defaulted: Float | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    null_by_default: Float | MISSING | None = Field(default=MISSING, alias="nullByDefault")
    optional_defaulted: Float | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Float | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Float] | MISSING = MISSING
    many_or_null: list[Float] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Float] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Float], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    single: Float | MISSING | None = MISSING
    fixed: Float | MISSING | None = MISSING


class FloatCaseRead(ReadModel):
    id: int
    version: int
    needed: float
    or_null: float | None = Field(serialization_alias="orNull")
    optional: float | None = Field(exclude_if=is_none)
    either: float | None
    defaulted: float
    or_null_defaulted: float | None = Field(serialization_alias="orNullDefaulted")
    null_by_default: float | None = Field(serialization_alias="nullByDefault")
    optional_defaulted: float | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: float | None = Field(serialization_alias="eitherDefaulted")
    many: list[float]
    many_or_null: list[float] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[float] = Field(serialization_alias="oldSpelling")
    distinct: list[float]
    limited: float
    single: float | None = Field(exclude_if=is_none)
    fixed: float | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
