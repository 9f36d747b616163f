from typing import ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"hub", "spare"}))


class BadgeCreate(WriteModel):
    rules: ClassVar = RULES

    text: String
    hub_id: Integer = Field(alias="hubId")
    spare_id: Uuid | MISSING = Field(default=MISSING, alias="spareId")


class BadgeReplace(ReplaceModel, BadgeCreate):
    pass


class BadgePatch(PatchModel):
    rules: ClassVar = RULES

    text: String | MISSING = MISSING
    hub_id: Integer | MISSING = Field(default=MISSING, alias="hubId")
    spare_id: Uuid | MISSING | None = Field(default=MISSING, alias="spareId")


class BadgeRead(ReadModel):
    id: int
    version: int
    text: str
    hub_id: int = Field(serialization_alias="hubId")
    spare_id: UUID | None = Field(serialization_alias="spareId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
