from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Distinct, String, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),), messages={"labelled": "Say something."})

Limited = Annotated[StrictStr, text(min_length=2, max_length=40, pattern=r"\A[A-Z][a-z]+(?: [A-Za-z]+)*\Z")]
LimitedItems = Annotated[StrictStr, text(pattern=r"\A[A-Z][a-z]+(?: [A-Za-z]+)*\Z")]
Short = Annotated[StrictStr, text(max_length=3)]


class StringCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: String
    or_null: String | None = Field(alias="orNull")
    optional: String | MISSING = MISSING
    either: String | MISSING | None = MISSING
    defaulted: String = "plain"
    or_null_defaulted: String | None = Field(default="plain", alias="orNullDefaulted")
    optional_defaulted: String = Field(default="plain", alias="optionalDefaulted")
    either_defaulted: String | None = Field(default="plain", alias="eitherDefaulted")
    many: list[String] = Field(default_factory=list)
    many_or_null: list[String] | None = Field(alias="manyOrNull")
    old_spelling: list[String] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[String], Distinct] = Field(default_factory=list)
    limited: Limited
    limited_items: list[LimitedItems] = Field(default_factory=list, alias="limitedItems")
    single: String | MISSING = MISSING
    fixed: String | MISSING = MISSING
    indexed: String | MISSING = MISSING
    labelled: String = "labelled"
    short: Short


class StringCaseReplace(ReplaceModel, StringCaseCreate):
    pass


class StringCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: String | MISSING = MISSING
    or_null: String | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: String | MISSING | None = MISSING
    either: String | MISSING | None = MISSING
    defaulted: String | MISSING = MISSING
    or_null_defaulted: String | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: String | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: String | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[String] | MISSING = MISSING
    many_or_null: list[String] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[String] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[String], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    limited_items: list[LimitedItems] | MISSING = Field(default=MISSING, alias="limitedItems")
    single: String | MISSING | None = MISSING
    fixed: String | MISSING | None = MISSING
    indexed: String | MISSING | None = MISSING
    labelled: String | MISSING = MISSING
    short: Short | MISSING = MISSING


class StringCaseRead(ReadModel):
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
    limited: str
    limited_items: list[str] = Field(serialization_alias="limitedItems")
    single: str | None = Field(exclude_if=is_none)
    fixed: str | None = Field(exclude_if=is_none)
    indexed: str | None = Field(exclude_if=is_none)
    labelled: str
    short: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
