from typing import Annotated, Any, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import Json, OneOf, String, Uuid
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none
from app.medical_records.models import MedicalRecordBloodType

RULES = Rules(expandable=frozenset({"patient"}))

BloodType = Annotated[MedicalRecordBloodType, OneOf]


class MedicalRecordCreate(WriteModel):
    rules: ClassVar = RULES

    patient_id: Uuid = Field(alias="patientId")
    blood_type: BloodType = Field(alias="bloodType")
    history: Json
    updated_by: String | MISSING = Field(default=MISSING, alias="updatedBy")


class MedicalRecordReplace(ReplaceModel, MedicalRecordCreate):
    pass


class MedicalRecordPatch(PatchModel):
    rules: ClassVar = RULES

    patient_id: Uuid | MISSING = Field(default=MISSING, alias="patientId")
    blood_type: BloodType | MISSING = Field(default=MISSING, alias="bloodType")
    history: Json | MISSING = MISSING
    updated_by: String | MISSING | None = Field(default=MISSING, alias="updatedBy")


class MedicalRecordRead(ReadModel):
    id: int
    version: int
    patient_id: UUID = Field(serialization_alias="patientId")
    blood_type: MedicalRecordBloodType = Field(serialization_alias="bloodType")
    history: Any
    updated_by: str | None = Field(serialization_alias="updatedBy", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
