from datetime import time
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Time, parse_time
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))


class TimeCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Time
    or_null: Time | None = Field(alias="orNull")
    optional: Time | MISSING = MISSING
    either: Time | MISSING | None = MISSING
    defaulted: Time = parse_time("08:30:00")
    or_null_defaulted: Time | None = Field(default=parse_time("08:30:00"), alias="orNullDefaulted")
    optional_defaulted: Time = Field(default=parse_time("08:30:00"), alias="optionalDefaulted")
    either_defaulted: Time | None = Field(default=parse_time("08:30:00"), alias="eitherDefaulted")
    many: list[Time] = Field(default_factory=list)
    many_or_null: list[Time] | None = Field(alias="manyOrNull")
    old_spelling: list[Time] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Time], Distinct] = Field(default_factory=list)
    single: Time | MISSING = MISSING
    fixed: Time | MISSING = MISSING


class TimeCaseReplace(ReplaceModel, TimeCaseCreate):
    pass


class TimeCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Time | MISSING = MISSING
    or_null: Time | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Time | MISSING | None = MISSING
    either: Time | MISSING | None = MISSING
    defaulted: Time | MISSING = MISSING
    or_null_defaulted: Time | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Time | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Time | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Time] | MISSING = MISSING
    many_or_null: list[Time] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Time] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Time], Distinct] | MISSING = MISSING
    single: Time | MISSING | None = MISSING
    fixed: Time | MISSING | None = MISSING


class TimeCaseRead(ReadModel):
    id: int
    version: int
    needed: time
    or_null: time | None = Field(serialization_alias="orNull")
    optional: time | None = Field(exclude_if=is_none)
    either: time | None
    defaulted: time
    or_null_defaulted: time | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: time | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: time | None = Field(serialization_alias="eitherDefaulted")
    many: list[time]
    many_or_null: list[time] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[time] = Field(serialization_alias="oldSpelling")
    distinct: list[time]
    single: time | None = Field(exclude_if=is_none)
    fixed: time | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
