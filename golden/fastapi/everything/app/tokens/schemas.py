from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, BeforeValidator, Field

from app.contract.scalars import Distinct, String, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel
from app.database.entities import uuid7

RULES = Rules(
    expandable=frozenset({"marks", "pairs", "pairedWith", "strictNotes"}), not_expandable=frozenset({"spokes"})
)


class TokenBase(WriteModel):
    rules: ClassVar = RULES

    name: String
    paired_with_ids: Annotated[list[Uuid], Distinct] = Field(default_factory=list, alias="pairedWithIds")


class TokenCreate(TokenBase):
    id: Uuid = Field(default_factory=uuid7)


class TokenReplace(ReplaceModel, TokenBase):
    pass


class TokenPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    paired_with_ids: Annotated[list[Uuid], Distinct] | MISSING = Field(default=MISSING, alias="pairedWithIds")


class TokenRead(ReadModel):
    id: UUID
    version: int
    name: str
    paired_with_ids: Annotated[list[UUID], BeforeValidator(sorted)] = Field(serialization_alias="pairedWithIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
