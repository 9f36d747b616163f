from typing import Any, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import BigInteger, DateTime, Float, Json, LongText, String, Uuid
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
from app.database.entities import uuid7

RULES = Rules(expandable=frozenset({"record"}), not_expandable=frozenset({"appointments"}))


class PatientBase(WriteModel):
    rules: ClassVar = RULES

    name: String
    born: DateTime
    insurance_number: BigInteger = Field(alias="insuranceNumber")
    weight_kg: Float | None = Field(alias="weightKg")
    allergies: list[String] = Field(default_factory=list)
    notes: LongText | MISSING = MISSING
    contact: Json | None


class PatientCreate(PatientBase):
    id: Uuid = Field(default_factory=uuid7)


class PatientReplace(ReplaceModel, PatientBase):
    pass


class PatientPatch(PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    born: DateTime | MISSING = MISSING
    insurance_number: BigInteger | MISSING = Field(default=MISSING, alias="insuranceNumber")
    weight_kg: Float | MISSING | None = Field(default=MISSING, alias="weightKg")
    allergies: list[String] | MISSING = MISSING
    notes: LongText | MISSING | None = MISSING
    contact: Json | MISSING | None = MISSING


class PatientRead(ReadModel):
    id: UUID
    version: int
    name: str
    born: Timestamp
    insurance_number: BigIntegerText = Field(serialization_alias="insuranceNumber")
    weight_kg: float | None = Field(serialization_alias="weightKg")
    allergies: list[str]
    notes: str | None = Field(exclude_if=is_none)
    contact: Any
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
