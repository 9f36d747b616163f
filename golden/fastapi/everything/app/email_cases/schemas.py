from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Email
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))


class EmailCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Email
    or_null: Email | None = Field(alias="orNull")
    optional: Email | MISSING = MISSING
    either: Email | MISSING | None = MISSING
    defaulted: Email = "nobody@example.com"
    or_null_defaulted: Email | None = Field(default="nobody@example.com", alias="orNullDefaulted")
    optional_defaulted: Email = Field(default="nobody@example.com", alias="optionalDefaulted")
    either_defaulted: Email | None = Field(default="nobody@example.com", alias="eitherDefaulted")
    many: list[Email] = Field(default_factory=list)
    many_or_null: list[Email] | None = Field(alias="manyOrNull")
    old_spelling: list[Email] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Email], Distinct] = Field(default_factory=list)
    single: Email | MISSING = MISSING
    fixed: Email | MISSING = MISSING


class EmailCaseReplace(ReplaceModel, EmailCaseCreate):
    pass


class EmailCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Email | MISSING = MISSING
    or_null: Email | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Email | MISSING | None = MISSING
    either: Email | MISSING | None = MISSING
    defaulted: Email | MISSING = MISSING
    or_null_defaulted: Email | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Email | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Email | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Email] | MISSING = MISSING
    many_or_null: list[Email] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Email] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Email], Distinct] | MISSING = MISSING
    single: Email | MISSING | None = MISSING
    fixed: Email | MISSING | None = MISSING


class EmailCaseRead(ReadModel):
    id: int
    version: int
    needed: str
    or_null: str | None = Field(serialization_alias="orNull")
    optional: str | None = Field(exclude_if=is_none)
    either: str | None
    defaulted: str
    or_null_defaulted: str | None = Field(serialization_alias="orNullDefaulted")
    optional_defaulted: str | None = Field(serialization_alias="optionalDefaulted", exclude_if=is_none)
    either_defaulted: str | None = Field(serialization_alias="eitherDefaulted")
    many: list[str]
    many_or_null: list[str] | None = Field(serialization_alias="manyOrNull")
    old_spelling: list[str] = Field(serialization_alias="oldSpelling")
    distinct: list[str]
    single: str | None = Field(exclude_if=is_none)
    fixed: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
