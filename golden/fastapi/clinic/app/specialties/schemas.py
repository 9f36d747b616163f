from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import String, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"doctors"}))

Code = Annotated[StrictStr, text(pattern=r"\A[A-Z]{3}[0-9]{2}\Z")]


class SpecialtyCreate(WriteModel):
    rules: ClassVar = RULES

    code: Code
    title: String


class SpecialtyReplace(ReplaceModel, SpecialtyCreate):
    pass


class SpecialtyPatch(PatchModel):
    rules: ClassVar = RULES

    code: Code | MISSING = MISSING
    title: String | MISSING = MISSING


class SpecialtyRead(ReadModel):
    id: int
    version: int
    code: str
    title: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
