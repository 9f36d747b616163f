from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, BeforeValidator, Field

from app.contract.scalars import Distinct, Integer, String, decimal
from app.contract.schemas import (
    PatchModel,
    Platform,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    WriteModel,
    fixed_scale,
    is_none,
)

RULES = Rules(expandable=frozenset({"owner", "members"}), platform=Platform(version="_version"))

Version = Annotated[Decimal, decimal(18, 2)]


class RenamedTagCreate(WriteModel):
    rules: ClassVar = RULES

    version_: Version = Field(alias="version")
    name: String
    owner_id: Integer | MISSING = Field(default=MISSING, alias="ownerId")
    member_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="memberIds")


class RenamedTagReplace(ReplaceModel, RenamedTagCreate):
    version: Integer | MISSING = Field(default=MISSING, alias="_version")


class RenamedTagPatch(PatchModel):
    rules: ClassVar = RULES

    version_: Version | MISSING = Field(default=MISSING, alias="version")
    name: String | MISSING = MISSING
    owner_id: Integer | MISSING | None = Field(default=MISSING, alias="ownerId")
    member_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="memberIds")


class RenamedTagRead(ReadModel):
    id: int
    version: int = Field(serialization_alias="_version")
    version_: Annotated[Decimal, fixed_scale(2)] = Field(serialization_alias="version")
    name: str
    owner_id: int | None = Field(serialization_alias="ownerId", exclude_if=is_none)
    member_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="memberIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
