from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import UuidEntity
from app.database.types import JsonDocument, ListOf

if TYPE_CHECKING:
    from app.medical_records.models import MedicalRecord


class Patient(UuidEntity):
    __tablename__ = "patients"
    __table_args__ = (Index(None, "created_at", "id"),)

    name: Mapped[str] = mapped_column(String(255))
    born: Mapped[datetime]
    insurance_number: Mapped[int] = mapped_column(BigInteger, unique=True)
    weight_kg: Mapped[float | None]
    allergies: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    notes: Mapped[str | None] = mapped_column(Text)
    contact: Mapped[Any | None] = mapped_column(JsonDocument)

    record: Mapped["MedicalRecord | None"] = relationship(
        foreign_keys="MedicalRecord.patient_id", viewonly=True, lazy="raise"
    )
