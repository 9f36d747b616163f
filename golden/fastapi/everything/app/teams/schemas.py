from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"captain"}), not_expandable=frozenset({"players"}))


class TeamCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    captain_id: Integer | MISSING = Field(default=MISSING, alias="captainId")


class TeamReplace(ReplaceModel, TeamCreate):
    pass


class TeamPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    captain_id: Integer | MISSING | None = Field(default=MISSING, alias="captainId")


class TeamRead(ReadModel):
    id: int
    version: int
    name: str
    captain_id: int | None = Field(serialization_alias="captainId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
