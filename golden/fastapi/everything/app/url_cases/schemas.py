from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Distinct, Url
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))


class UrlCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: Url
    or_null: Url | None = Field(alias="orNull")
    optional: Url | MISSING = MISSING
    either: Url | MISSING | None = MISSING
    defaulted: Url = "https://example.com/"
    or_null_defaulted: Url | None = Field(default="https://example.com/", alias="orNullDefaulted")
    optional_defaulted: Url = Field(default="https://example.com/", alias="optionalDefaulted")
    either_defaulted: Url | None = Field(default="https://example.com/", alias="eitherDefaulted")
    many: list[Url] = Field(default_factory=list)
    many_or_null: list[Url] | None = Field(alias="manyOrNull")
    old_spelling: list[Url] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[Url], Distinct] = Field(default_factory=list)
    single: Url | MISSING = MISSING
    fixed: Url | MISSING = MISSING


class UrlCaseReplace(ReplaceModel, UrlCaseCreate):
    pass


class UrlCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: Url | MISSING = MISSING
    or_null: Url | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: Url | MISSING | None = MISSING
    either: Url | MISSING | None = MISSING
    defaulted: Url | MISSING = MISSING
    or_null_defaulted: Url | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: Url | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: Url | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[Url] | MISSING = MISSING
    many_or_null: list[Url] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[Url] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[Url], Distinct] | MISSING = MISSING
    single: Url | MISSING | None = MISSING
    fixed: Url | MISSING | None = MISSING


class UrlCaseRead(ReadModel):
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
