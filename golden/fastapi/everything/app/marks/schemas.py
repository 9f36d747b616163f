from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, BeforeValidator, Field

from app.contract.scalars import Distinct, Integer, String, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel

RULES = Rules(expandable=frozenset({"hubs", "tokens", "similar", "similarTo", "positions"}))


class MarkCreate(WriteModel):
    rules: ClassVar = RULES

    name: String
    token_ids: Annotated[list[Uuid], Distinct] = Field(default_factory=list, alias="tokenIds")
    similar_to_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="similarToIds")


class MarkReplace(ReplaceModel, MarkCreate):
    pass


class MarkPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    token_ids: Annotated[list[Uuid], Distinct] | MISSING = Field(default=MISSING, alias="tokenIds")
    similar_to_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="similarToIds")


class MarkRead(ReadModel):
    id: int
    version: int
    name: str
    token_ids: Annotated[list[UUID], BeforeValidator(sorted)] = Field(serialization_alias="tokenIds")
    similar_to_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="similarToIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
