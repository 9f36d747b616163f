from typing import ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Integer, String
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"team"}), not_expandable=frozenset({"captainOf"}))


class PlayerCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    team_id: Integer = Field(alias="teamId")


class PlayerReplace(ReplaceModel, PlayerCreate):
    pass


class PlayerPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    team_id: Integer | MISSING = Field(default=MISSING, alias="teamId")


class PlayerRead(ReadModel):
    id: int
    version: int
    name: str
    team_id: int = Field(serialization_alias="teamId")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
