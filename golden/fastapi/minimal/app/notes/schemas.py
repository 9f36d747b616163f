from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class NoteCreate(WriteModel):
    rules: ClassVar = RULES

    title: String
    stars: Integer


class NoteReplace(ReplaceModel, NoteCreate):
    pass


class NotePatch(PatchModel):
    rules: ClassVar = RULES

    title: String | MISSING = MISSING
    stars: Integer | MISSING = MISSING


class NoteRead(ReadModel):
    id: int
    version: int
    title: str
    stars: int
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
