from datetime import date
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Date, Distinct, parse_date
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none
from app.database.entities import utc_today

RULES = Rules(immutable=(("fixed",),))


class DateCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Date
    or_null: Date | None = Field(alias="orNull")
    optional: Date | MISSING = MISSING
    either: Date | MISSING | None = MISSING
    defaulted: Date = Field(default_factory=utc_today)
    or_null_defaulted: Date | None = Field(default_factory=utc_today, alias="orNullDefaulted")
    optional_defaulted: Date = Field(default_factory=utc_today, alias="optionalDefaulted")
    either_defaulted: Date | None = Field(default_factory=utc_today, alias="eitherDefaulted")
    many: list[Date] = Field(default_factory=list)
    many_or_null: list[Date] | None = Field(alias="manyOrNull")
    old_spelling: list[Date] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Date], Distinct] = Field(default_factory=list)
    single: Date | MISSING = MISSING
    fixed: Date | MISSING = MISSING
    since: Date = parse_date("2026-01-02")


class DateCaseReplace(ReplaceModel, DateCaseCreate):
    pass


class DateCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Date | MISSING = MISSING
    or_null: Date | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Date | MISSING | None = MISSING
    either: Date | MISSING | None = MISSING
    defaulted: Date | MISSING = MISSING
    or_null_defaulted: Date | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Date | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Date | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Date] | MISSING = MISSING
    many_or_null: list[Date] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Date] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Date], Distinct] | MISSING = MISSING
    single: Date | MISSING | None = MISSING
    fixed: Date | MISSING | None = MISSING
    since: Date | MISSING = MISSING


class DateCaseRead(ReadModel):
    id: int
    version: int
    needed: date
    or_null: date | None = Field(serialization_alias="orNull")
    optional: date | None = Field(exclude_if=is_none)
    either: date | None
    defaulted: date
    or_null_defaulted: date | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: date | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: date | None = Field(serialization_alias="eitherDefaulted")
    many: list[date]
    many_or_null: list[date] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[date] = Field(serialization_alias="oldSpelling")
    distinct: list[date]
    single: date | None = Field(exclude_if=is_none)
    fixed: date | None = Field(exclude_if=is_none)
    since: date
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
