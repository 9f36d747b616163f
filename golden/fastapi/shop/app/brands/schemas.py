from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Url, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(not_expandable=frozenset({"products"}))

Name = Annotated[StrictStr, text(min_length=1, max_length=80)]
Country = Annotated[StrictStr, text(min_length=2, max_length=60)]


class BrandCreate(WriteModel):
    rules: ClassVar = RULES

    name: Name
    country: Country | MISSING = MISSING
    website: Url | None


class BrandReplace(ReplaceModel, BrandCreate):
    pass


class BrandPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING
    country: Country | MISSING | None = MISSING
    website: Url | MISSING | None = MISSING


class BrandRead(ReadModel):
    id: int
    version: int
    name: str
    country: str | None = Field(exclude_if=is_none)
    website: str | None
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
