from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, OneOf
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none
from app.enum_cases.models import (
    EnumCaseDefaulted,
    EnumCaseDistinct,
    EnumCaseEither,
    EnumCaseEitherDefaulted,
    EnumCaseFixed,
    EnumCaseMany,
    EnumCaseManyOrNull,
    EnumCaseNeeded,
    EnumCaseNullByDefault,
    EnumCaseOldSpelling,
    EnumCaseOptional,
    EnumCaseOptionalDefaulted,
    EnumCaseOrNull,
    EnumCaseOrNullDefaulted,
)

RULES = Rules(immutable=(("fixed",),))

Needed = Annotated[EnumCaseNeeded, OneOf]
OrNull = Annotated[EnumCaseOrNull, OneOf]
Optional = Annotated[EnumCaseOptional, OneOf]
Either = Annotated[EnumCaseEither, OneOf]
Defaulted = Annotated[EnumCaseDefaulted, OneOf]
OrNullDefaulted = Annotated[EnumCaseOrNullDefaulted, OneOf]
NullByDefault = Annotated[EnumCaseNullByDefault, OneOf]
OptionalDefaulted = Annotated[EnumCaseOptionalDefaulted, OneOf]
EitherDefaulted = Annotated[EnumCaseEitherDefaulted, OneOf]
Many = Annotated[EnumCaseMany, OneOf]
ManyOrNull = Annotated[EnumCaseManyOrNull, OneOf]
OldSpelling = Annotated[EnumCaseOldSpelling, OneOf]
DistinctValue = Annotated[EnumCaseDistinct, OneOf]
Fixed = Annotated[EnumCaseFixed, OneOf]


class EnumCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Needed
    or_null: OrNull | None = Field(alias="orNull")
    optional: Optional | MISSING = MISSING
    either: Either | MISSING | None = MISSING
    defaulted: Defaulted = EnumCaseDefaulted.GREEN
    or_null_defaulted: OrNullDefaulted | None = Field(default=EnumCaseOrNullDefaulted.GREEN, alias="orNullDefaulted")
    null_by_default: NullByDefault | None = Field(default=None, alias="nullByDefault")
    optional_defaulted: OptionalDefaulted = Field(default=EnumCaseOptionalDefaulted.GREEN, alias="optionalDefaulted")
    either_defaulted: EitherDefaulted | None = Field(default=EnumCaseEitherDefaulted.GREEN, alias="eitherDefaulted")
    many: list[Many] = Field(default_factory=list)
    many_or_null: list[ManyOrNull] | None = Field(alias="manyOrNull")
    old_spelling: list[OldSpelling] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[DistinctValue], Distinct] = Field(default_factory=list)
    fixed: Fixed | MISSING = MISSING


class EnumCaseReplace(ReplaceModel, EnumCaseCreate):
    pass


class EnumCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Needed | MISSING = MISSING
    or_null: OrNull | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Optional | MISSING | None = MISSING
    either: Either | MISSING | None = MISSING
    defaulted: Defaulted | MISSING = MISSING
    or_null_defaulted: OrNullDefaulted | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    null_by_default: NullByDefault | MISSING | None = Field(default=MISSING, alias="nullByDefault")
    optional_defaulted: OptionalDefaulted | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: EitherDefaulted | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Many] | MISSING = MISSING
    many_or_null: list[ManyOrNull] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[OldSpelling] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[DistinctValue], Distinct] | MISSING = MISSING
    fixed: Fixed | MISSING | None = MISSING


class EnumCaseRead(ReadModel):
    id: int
    version: int
    needed: EnumCaseNeeded
    or_null: EnumCaseOrNull | None = Field(serialization_alias="orNull")
    optional: EnumCaseOptional | None = Field(exclude_if=is_none)
    either: EnumCaseEither | None
    defaulted: EnumCaseDefaulted
    or_null_defaulted: EnumCaseOrNullDefaulted | None = Field(serialization_alias="orNullDefaulted")
    null_by_default: EnumCaseNullByDefault | None = Field(serialization_alias="nullByDefault")
    optional_defaulted: EnumCaseOptionalDefaulted | None = Field(
        serialization_alias="optionalDefaulted", exclude_if=is_none
    )
    either_defaulted: EnumCaseEitherDefaulted | None = Field(serialization_alias="eitherDefaulted")
    many: list[EnumCaseMany]
    many_or_null: list[EnumCaseManyOrNull] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[EnumCaseOldSpelling] = Field(serialization_alias="oldSpelling")
    distinct: list[EnumCaseDistinct]
    fixed: EnumCaseFixed | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
