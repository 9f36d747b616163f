from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import String, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(
    messages={
        "quotes": "^['\"`]+$",
        "slashes": "^/[a-z]*/\\\\?$",
        "braces": "^[{}]{2}[^{}]*$",
        "markup": "^</?[a-z]+>$",
        "dollars": "^\\$\\{[a-z]\\}$",
        "triple": '"""',
        "hash": "^#[0-9a-f]{3}$",
        "brackets": "^[\\]\\[^-]+$",
        "unicode": "^[^\\u0000-\\u001F\\u2028]+$",
        "astral": "^[😀-🙏]+$",
        "percent": "^%[A-F0-9]{2}$",
        "comment": "\\*/",
    }
)

Quotes = Annotated[StrictStr, text(pattern="\\A['\"`]+\\Z")]
Slashes = Annotated[StrictStr, text(pattern=r"\A/[a-z]*/\\?\Z")]
Braces = Annotated[StrictStr, text(pattern=r"\A[{}]{2}[^{}]*\Z")]
Markup = Annotated[StrictStr, text(pattern=r"\A</?[a-z]+>\Z")]
Dollars = Annotated[StrictStr, text(pattern=r"\A\$\{[a-z]\}\Z")]
Triple = Annotated[StrictStr, text(pattern='"""')]
Hash = Annotated[StrictStr, text(pattern=r"\A#[0-9a-f]{3}\Z")]
Brackets = Annotated[StrictStr, text(pattern=r"\A[\]\[^-]+\Z")]
Unicode = Annotated[StrictStr, text(pattern=r"\A[^\u0000-\u001F\u2028]+\Z")]
Astral = Annotated[StrictStr, text(pattern="\\A[😀-🙏]+\\Z")]
Percent = Annotated[StrictStr, text(pattern=r"\A%[A-F0-9]{2}\Z")]
Comment = Annotated[StrictStr, text(pattern=r"\*/")]


class PatternCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    quotes: Quotes | MISSING = MISSING
    slashes: Slashes | MISSING = MISSING
    braces: Braces | MISSING = MISSING
    markup: Markup | MISSING = MISSING
    dollars: Dollars | MISSING = MISSING
    triple: Triple | MISSING = MISSING
    hash: Hash | MISSING = MISSING
    brackets: Brackets | MISSING = MISSING
    unicode: Unicode | MISSING = MISSING
    astral: Astral | MISSING = MISSING
    percent: Percent | MISSING = MISSING
    comment: Comment | MISSING = MISSING


class PatternReplace(ReplaceModel, PatternCreate):
    pass


class PatternPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    quotes: Quotes | MISSING | None = MISSING
    slashes: Slashes | MISSING | None = MISSING
    braces: Braces | MISSING | None = MISSING
    markup: Markup | MISSING | None = MISSING
    dollars: Dollars | MISSING | None = MISSING
    triple: Triple | MISSING | None = MISSING
    hash: Hash | MISSING | None = MISSING
    brackets: Brackets | MISSING | None = MISSING
    unicode: Unicode | MISSING | None = MISSING
    astral: Astral | MISSING | None = MISSING
    percent: Percent | MISSING | None = MISSING
    comment: Comment | MISSING | None = MISSING


class PatternRead(ReadModel):
    id: int
    version: int
    name: str
    quotes: str | None = Field(exclude_if=is_none)
    slashes: str | None = Field(exclude_if=is_none)
    braces: str | None = Field(exclude_if=is_none)
    markup: str | None = Field(exclude_if=is_none)
    dollars: str | None = Field(exclude_if=is_none)
    triple: str | None = Field(exclude_if=is_none)
    hash: str | None = Field(exclude_if=is_none)
    brackets: str | None = Field(exclude_if=is_none)
    unicode: str | None = Field(exclude_if=is_none)
    astral: str | None = Field(exclude_if=is_none)
    percent: str | None = Field(exclude_if=is_none)
    comment: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
