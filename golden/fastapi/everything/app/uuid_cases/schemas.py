from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none
from app.database.entities import uuid7

RULES = Rules(immutable=(("fixed",),))


class UuidCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Uuid
    or_null: Uuid | None = Field(alias="orNull")
    optional: Uuid | MISSING = MISSING
    either: Uuid | MISSING | None = MISSING
    defaulted: Uuid = Field(default_factory=uuid7)
    or_null_defaulted: Uuid | None = Field(default_factory=uuid7, alias="orNullDefaulted")
    optional_defaulted: Uuid = Field(default_factory=uuid7, alias="optionalDefaulted")
    either_defaulted: Uuid | None = Field(default_factory=uuid7, alias="eitherDefaulted")
    many: list[Uuid] = Field(default_factory=list)
    many_or_null: list[Uuid] | None = Field(alias="manyOrNull")
    old_spelling: list[Uuid] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Uuid], Distinct] = Field(default_factory=list)
    single: Uuid | MISSING = MISSING
    fixed: Uuid | MISSING = MISSING
    since: Uuid = UUID("0190f5c2-7a5e-7c3a-8b1d-4e5f6a7b8c9d")


class UuidCaseReplace(ReplaceModel, UuidCaseCreate):
    pass


class UuidCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Uuid | MISSING = MISSING
    or_null: Uuid | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Uuid | MISSING | None = MISSING
    either: Uuid | MISSING | None = MISSING
    defaulted: Uuid | MISSING = MISSING
    or_null_defaulted: Uuid | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Uuid | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Uuid | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Uuid] | MISSING = MISSING
    many_or_null: list[Uuid] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Uuid] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Uuid], Distinct] | MISSING = MISSING
    single: Uuid | MISSING | None = MISSING
    fixed: Uuid | MISSING | None = MISSING
    since: Uuid | MISSING = MISSING


class UuidCaseRead(ReadModel):
    id: int
    version: int
    needed: UUID
    or_null: UUID | None = Field(serialization_alias="orNull")
    optional: UUID | None = Field(exclude_if=is_none)
    either: UUID | None
    defaulted: UUID
    or_null_defaulted: UUID | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: UUID | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: UUID | None = Field(serialization_alias="eitherDefaulted")
    many: list[UUID]
    many_or_null: list[UUID] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[UUID] = Field(serialization_alias="oldSpelling")
    distinct: list[UUID]
    single: UUID | None = Field(exclude_if=is_none)
    fixed: UUID | None = Field(exclude_if=is_none)
    since: UUID
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
