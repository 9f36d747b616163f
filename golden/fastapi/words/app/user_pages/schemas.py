from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"problem", "page", "self"}))


class UserPageCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    problem_id: Integer | MISSING = Field(default=MISSING, alias="problemId")
    page_id: Integer | MISSING = Field(default=MISSING, alias="pageId")
    self_id: Integer | MISSING = Field(default=MISSING, alias="selfId")


class UserPageReplace(ReplaceModel, UserPageCreate):
    pass


class UserPagePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    problem_id: Integer | MISSING | None = Field(default=MISSING, alias="problemId")
    page_id: Integer | MISSING | None = Field(default=MISSING, alias="pageId")
    self_id: Integer | MISSING | None = Field(default=MISSING, alias="selfId")


class UserPageRead(ReadModel):
    id: int
    version: int
    name: str
    problem_id: int | None = Field(serialization_alias="problemId", exclude_if=is_none)
    page_id: int | None = Field(serialization_alias="pageId", exclude_if=is_none)
    self_id: int | None = Field(serialization_alias="selfId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
