from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Integer, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"parent"}), not_expandable=frozenset({"children", "doctors"}))

Name = Annotated[StrictStr, text(min_length=2, max_length=80)]


class DepartmentCreate(WriteModel):
    rules: ClassVar = RULES

    name: Name
    parent_id: Integer | MISSING = Field(default=MISSING, alias="parentId")


class DepartmentReplace(ReplaceModel, DepartmentCreate):
    pass


class DepartmentPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING
    parent_id: Integer | MISSING | None = Field(default=MISSING, alias="parentId")


class DepartmentRead(ReadModel):
    id: int
    version: int
    name: str
    parent_id: int | None = Field(serialization_alias="parentId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
