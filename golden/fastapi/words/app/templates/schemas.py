from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class TemplateCreate(WriteModel):
    rules: ClassVar = RULES

    name: String


class TemplateReplace(ReplaceModel, TemplateCreate):
    pass


class TemplatePatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING


class TemplateRead(ReadModel):
    id: int
    version: int
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
