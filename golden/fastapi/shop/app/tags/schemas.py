from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(
    expandable=frozenset({"products"}), messages={"name": "Lower case, digits and dashes, beginning with a letter."}
)

Name = Annotated[StrictStr, text(min_length=1, max_length=30, pattern=r"\A[a-z][a-z0-9-]*\Z")]


class TagCreate(WriteModel):
    rules: ClassVar = RULES

    name: Name


class TagReplace(ReplaceModel, TagCreate):
    pass


class TagPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING


class TagRead(ReadModel):
    id: int
    version: int
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
