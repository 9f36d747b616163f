from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Distinct, LongText, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(immutable=(("fixed",),))

Limited = Annotated[StrictStr, text(min_length=3, max_length=500)]


class TextCaseCreate(WriteModel):
    rules: ClassVar = RULES

    needed: LongText
    or_null: LongText | None = Field(alias="orNull")
    optional: LongText | MISSING = MISSING
    either: LongText | MISSING | None = MISSING
    defaulted: LongText = "two words"
    or_null_defaulted: LongText | None = Field(default="two words", alias="orNullDefaulted")
    optional_defaulted: LongText = Field(default="two words", alias="optionalDefaulted")
    either_defaulted: LongText | None = Field(default="two words", alias="eitherDefaulted")
    many: list[LongText] = Field(default_factory=list)
    many_or_null: list[LongText] | None = Field(alias="manyOrNull")
    old_spelling: list[LongText] = Field(default_factory=list, alias="oldSpelling")
    distinct: Annotated[list[LongText], Distinct] = Field(default_factory=list)
    limited: Limited
    single: LongText | MISSING = MISSING
    fixed: LongText | MISSING = MISSING


class TextCaseReplace(ReplaceModel, TextCaseCreate):
    pass


class TextCasePatch(PatchModel):
    rules: ClassVar = RULES

    needed: LongText | MISSING = MISSING
    or_null: LongText | MISSING | None = Field(default=MISSING, alias="orNull")
    optional: LongText | MISSING | None = MISSING
    either: LongText | MISSING | None = MISSING
    defaulted: LongText | MISSING = MISSING
    or_null_defaulted: LongText | MISSING | None = Field(default=MISSING, alias="orNullDefaulted")
    optional_defaulted: LongText | MISSING | None = Field(default=MISSING, alias="optionalDefaulted")
    either_defaulted: LongText | MISSING | None = Field(default=MISSING, alias="eitherDefaulted")
    many: list[LongText] | MISSING = MISSING
    many_or_null: list[LongText] | MISSING | None = Field(default=MISSING, alias="manyOrNull")
    old_spelling: list[LongText] | MISSING = Field(default=MISSING, alias="oldSpelling")
    distinct: Annotated[list[LongText], Distinct] | MISSING = MISSING
    limited: Limited | MISSING = MISSING
    single: LongText | MISSING | None = MISSING
    fixed: LongText | MISSING | None = MISSING


class TextCaseRead(ReadModel):
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
    single: str | None = Field(exclude_if=is_none)
    fixed: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
