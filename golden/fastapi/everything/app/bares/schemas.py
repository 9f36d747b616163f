from typing import ClassVar

from pydantic import Field

from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules()


class BareCreate(WriteModel):
    rules: ClassVar = RULES


class BareReplace(ReplaceModel, BareCreate):
    pass


class BarePatch(PatchModel):
    rules: ClassVar = RULES


class BareRead(ReadModel):
    id: int
    version: int
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
