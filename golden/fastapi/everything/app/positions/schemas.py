from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, BeforeValidator, Field, StrictStr

from app.contract.scalars import BigInteger, Date, Distinct, Integer, OneOf, String, Uuid, text
from app.contract.schemas import (
    BigIntegerText,
    PatchModel,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    WriteModel,
    is_none,
)
from app.positions.models import PositionKind

RULES = Rules(
    expandable=frozenset({"hub", "marks"}),
    immutable=(("text",), ("count",), ("big",), ("uuid",), ("day",), ("kind",), ("hub_id",)),
    messages={"markIds": "Choose marks that exist."},
)

Text = Annotated[StrictStr, text(max_length=20)]
Kind = Annotated[PositionKind, OneOf]


class PositionCreate(WriteModel):
    rules: ClassVar = RULES

    text: Text
    count: Integer
    big: BigInteger
    uuid: Uuid
    day: Date
    kind: Kind
    hub_id: Integer = Field(alias="hubId")
    title: String | MISSING = MISSING
    mark_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="markIds")


class PositionReplace(ReplaceModel, PositionCreate):
    pass


class PositionPatch(PatchModel):
    rules: ClassVar = RULES

    text: Text | MISSING = MISSING
    count: Integer | MISSING = MISSING
    big: BigInteger | MISSING = MISSING
    uuid: Uuid | MISSING = MISSING
    day: Date | MISSING = MISSING
    kind: Kind | MISSING = MISSING
    hub_id: Integer | MISSING = Field(default=MISSING, alias="hubId")
    title: String | MISSING | None = MISSING
    mark_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="markIds")


class PositionRead(ReadModel):
    id: str
    version: int
    text: str
    count: int
    big: BigIntegerText
    uuid: UUID
    day: date
    kind: PositionKind
    hub_id: int = Field(serialization_alias="hubId")
    title: str | None = Field(exclude_if=is_none)
    mark_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="markIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
