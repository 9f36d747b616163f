from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.appointments.models import AppointmentStatus
from app.contract.scalars import DateTime, Integer, OneOf, Uuid, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules(expandable=frozenset({"patient", "doctor", "referrer"}))

Minutes = Annotated[Integer, Field(ge=5, le=480)]
Status = Annotated[AppointmentStatus, OneOf]
Fee = Annotated[Decimal, decimal(18, 2)]


class AppointmentCreate(WriteModel):
    rules: ClassVar = RULES

    starts_at: DateTime = Field(alias="startsAt")
    minutes: Minutes = 30
    status: Status = AppointmentStatus.BOOKED
    fee: Fee | None
    patient_id: Uuid = Field(alias="patientId")
    doctor_id: Uuid = Field(alias="doctorId")
    referrer_id: Uuid | MISSING = Field(default=MISSING, alias="referrerId")


class AppointmentReplace(ReplaceModel, AppointmentCreate):
    pass


class AppointmentPatch(PatchModel):
    rules: ClassVar = RULES

    starts_at: DateTime | MISSING = Field(default=MISSING, alias="startsAt")
    minutes: Minutes | MISSING = MISSING
    status: Status | MISSING = MISSING
    fee: Fee | MISSING | None = MISSING
    patient_id: Uuid | MISSING = Field(default=MISSING, alias="patientId")
    doctor_id: Uuid | MISSING = Field(default=MISSING, alias="doctorId")
    referrer_id: Uuid | MISSING | None = Field(default=MISSING, alias="referrerId")


class AppointmentRead(ReadModel):
    id: int
    version: int
    starts_at: Timestamp = Field(serialization_alias="startsAt")
    minutes: int
    status: AppointmentStatus
    fee: Annotated[Decimal, fixed_scale(2)] | None
    patient_id: UUID = Field(serialization_alias="patientId")
    doctor_id: UUID = Field(serialization_alias="doctorId")
    referrer_id: UUID | None = Field(serialization_alias="referrerId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
