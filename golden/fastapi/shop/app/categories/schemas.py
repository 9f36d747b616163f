from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Integer, LongText, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"parent"}), not_expandable=frozenset({"subcategories", "products"}))

Name = Annotated[StrictStr, text(min_length=2, max_length=60)]


class CategoryCreate(WriteModel):
    rules: ClassVar = RULES

    name: Name
    description: LongText | MISSING = MISSING
    parent_id: Integer | MISSING = Field(default=MISSING, alias="parentId")


class CategoryReplace(ReplaceModel, CategoryCreate):
    pass


class CategoryPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING
    description: LongText | MISSING | None = MISSING
    parent_id: Integer | MISSING | None = Field(default=MISSING, alias="parentId")


class CategoryRead(ReadModel):
    id: int
    version: int
    name: str
    description: str | None = Field(exclude_if=is_none)
    parent_id: int | None = Field(serialization_alias="parentId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
