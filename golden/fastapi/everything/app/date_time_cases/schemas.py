from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import DateTime, Distinct, parse_date_time
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none
from app.database.entities import utc_now

RULES = Rules(touched=frozenset({"touched"}), immutable=(("fixed",),))


class DateTimeCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: DateTime
    or_null: DateTime | None = Field(alias="orNull")
    optional: DateTime | MISSING = MISSING
    either: DateTime | MISSING | None = MISSING
    defaulted: DateTime = Field(default_factory=utc_now)
    or_null_defaulted: DateTime | None = Field(default_factory=utc_now, alias="orNullDefaulted")
    optional_defaulted: DateTime = Field(default_factory=utc_now, alias="optionalDefaulted")
    either_defaulted: DateTime | None = Field(default_factory=utc_now, alias="eitherDefaulted")
    many: list[DateTime] = Field(default_factory=list)
    many_or_null: list[DateTime] | None = Field(alias="manyOrNull")
    old_spelling: list[DateTime] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[DateTime], Distinct] = Field(default_factory=list)
    single: DateTime | MISSING = MISSING
    fixed: DateTime | MISSING = MISSING
    indexed: DateTime | MISSING = MISSING
    since: DateTime = parse_date_time("2026-01-02T03:04:05.000Z")


class DateTimeCaseReplace(ReplaceModel, DateTimeCaseCreate):
    pass


class DateTimeCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: DateTime | MISSING = MISSING
    or_null: DateTime | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: DateTime | MISSING | None = MISSING
    either: DateTime | MISSING | None = MISSING
    defaulted: DateTime | MISSING = MISSING
    or_null_defaulted: DateTime | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: DateTime | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: DateTime | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[DateTime] | MISSING = MISSING
    many_or_null: list[DateTime] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[DateTime] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[DateTime], Distinct] | MISSING = MISSING
    single: DateTime | MISSING | None = MISSING
    fixed: DateTime | MISSING | None = MISSING
    indexed: DateTime | MISSING | None = MISSING
    since: DateTime | MISSING = MISSING


class DateTimeCaseRead(ReadModel):
    id: int
    version: int
    needed: Timestamp
    or_null: Timestamp | None = Field(serialization_alias="orNull")
    optional: Timestamp | None = Field(exclude_if=is_none)
    either: Timestamp | None
    defaulted: Timestamp
    or_null_defaulted: Timestamp | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: Timestamp | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: Timestamp | None = Field(serialization_alias="eitherDefaulted")
    many: list[Timestamp]
    many_or_null: list[Timestamp] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[Timestamp] = Field(serialization_alias="oldSpelling")
    distinct: list[Timestamp]
    single: Timestamp | None = Field(exclude_if=is_none)
    fixed: Timestamp | None = Field(exclude_if=is_none)
    indexed: Timestamp | None = Field(exclude_if=is_none)
    touched: Timestamp
    since: Timestamp
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
