from enum import StrEnum
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import JsonDocument, values_of

if TYPE_CHECKING:
    from app.patients.models import Patient


class MedicalRecordBloodType(StrEnum):
    A = "A"
    B = "B"
    AB = "AB"
    O_ = "O"


class MedicalRecord(SerialEntity):
    __tablename__ = "medical_records"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id", ondelete="CASCADE"), unique=True)
    blood_type: Mapped[MedicalRecordBloodType] = mapped_column(values_of(MedicalRecordBloodType, "blood_type"))
    history: Mapped[Any] = mapped_column(JsonDocument, nullable=False)
    updated_by: Mapped[str | None] = mapped_column(String(255))

    patient: Mapped["Patient"] = relationship(foreign_keys=patient_id, viewonly=True, lazy="raise")
