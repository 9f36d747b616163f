from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules(immutable=(("fixed",),))

Needed = Annotated[Decimal, decimal(18, 2)]
OrNull = Annotated[Decimal, decimal(18, 2)]
Optional = Annotated[Decimal, decimal(18, 2)]
Either = Annotated[Decimal, decimal(18, 2)]
Defaulted = Annotated[Decimal, decimal(18, 2)]
OrNullDefaulted = Annotated[Decimal, decimal(18, 2)]
OptionalDefaulted = Annotated[Decimal, decimal(18, 2)]
EitherDefaulted = Annotated[Decimal, decimal(18, 2)]
Many = Annotated[Decimal, decimal(18, 2)]
ManyOrNull = Annotated[Decimal, decimal(18, 2)]
OldSpelling = Annotated[Decimal, decimal(18, 2)]
DistinctValue = Annotated[Decimal, decimal(18, 2)]
Limited = Annotated[Decimal, decimal(12, 4, ge="-0.5", le="1234.5678")]
Single = Annotated[Decimal, decimal(18, 2)]
Fixed = Annotated[Decimal, decimal(18, 2)]
Indexed = Annotated[Decimal, decimal(18, 2)]
Whole = Annotated[Decimal, decimal(9, 0)]
Widest = Annotated[Decimal, decimal(28, 10)]
Tiny = Annotated[Decimal, decimal(4, 4)]


class DecimalCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Needed
    or_null: OrNull | None = Field(alias="orNull")
    optional: Optional | MISSING = MISSING
    either: Either | MISSING | None = MISSING
    defaulted: Defaulted = Decimal("1.50")
    or_null_defaulted: OrNullDefaulted | None = Field(default=Decimal("1.50"), alias="orNullDefaulted")
    optional_defaulted: OptionalDefaulted = Field(default=Decimal("1.50"), alias="optionalDefaulted")
    either_defaulted: EitherDefaulted | None = Field(default=Decimal("1.50"), alias="eitherDefaulted")
    many: list[Many] = Field(default_factory=list)
    many_or_null: list[ManyOrNull] | None = Field(alias="manyOrNull")
    old_spelling: list[OldSpelling] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[DistinctValue], Distinct] = Field(default_factory=list)
    limited: Limited
    single: Single | MISSING = MISSING
    fixed: Fixed | MISSING = MISSING
    indexed: Indexed | MISSING = MISSING
    whole: Whole
    widest: Widest
    tiny: Tiny


class DecimalCaseReplace(ReplaceModel, DecimalCaseCreate):
    pass


class DecimalCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Needed | MISSING = MISSING
    or_null: OrNull | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Optional | MISSING | None = MISSING
    either: Either | MISSING | None = MISSING
    defaulted: Defaulted | MISSING = MISSING
    or_null_defaulted: OrNullDefaulted | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: OptionalDefaulted | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: EitherDefaulted | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Many] | MISSING = MISSING
    many_or_null: list[ManyOrNull] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[OldSpelling] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[DistinctValue], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    single: Single | MISSING | None = MISSING
    fixed: Fixed | MISSING | None = MISSING
    indexed: Indexed | MISSING | None = MISSING
    whole: Whole | MISSING = MISSING
    widest: Widest | MISSING = MISSING
    tiny: Tiny | MISSING = MISSING


class DecimalCaseRead(ReadModel):
    id: int
    version: int
    needed: Annotated[Decimal, fixed_scale(2)]
    or_null: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="orNull")
    optional: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    either: Annotated[Decimal, fixed_scale(2)] | None
    defaulted: Annotated[Decimal, fixed_scale(2)]
    or_null_defaulted: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: Annotated[Decimal, fixed_scale(2)] | None = Field(
        serialization_alias="optionalDefaulted", exclude_if=is_none
    )
    either_defaulted: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="eitherDefaulted")
    many: list[Annotated[Decimal, fixed_scale(2)]]
    many_or_null: list[Annotated[Decimal, fixed_scale(2)]] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[Annotated[Decimal, fixed_scale(2)]] = Field(serialization_alias="oldSpelling")
    distinct: list[Annotated[Decimal, fixed_scale(2)]]
    limited: Annotated[Decimal, fixed_scale(4)]
    single: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    fixed: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    indexed: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    whole: Annotated[Decimal, fixed_scale(0)]
    widest: Annotated[Decimal, fixed_scale(10)]
    tiny: Annotated[Decimal, fixed_scale(4)]
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
