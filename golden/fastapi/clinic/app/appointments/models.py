from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal, values_of

if TYPE_CHECKING:
    from app.doctors.models import Doctor
    from app.patients.models import Patient


class AppointmentStatus(StrEnum):
    BOOKED = "booked"
    ARRIVED = "arrived"
    DONE = "done"
    NO_SHOW = "no-show"


class Appointment(SerialEntity):
    __tablename__ = "appointments"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    status: Mapped[AppointmentStatus] = mapped_column(values_of(AppointmentStatus, "status"))
    fee: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    patient_id: Mapped[UUID] = mapped_column(ForeignKey("patients.id", ondelete="CASCADE"), index=True)
    doctor_id: Mapped[UUID] = mapped_column(ForeignKey("doctors.id", ondelete="RESTRICT"), index=True)
    referrer_id: Mapped[UUID | None] = mapped_column(ForeignKey("doctors.id", ondelete="SET NULL"), index=True)

    patient: Mapped["Patient"] = relationship(foreign_keys=patient_id, viewonly=True, lazy="raise")
    doctor: Mapped["Doctor"] = relationship(foreign_keys=doctor_id, viewonly=True, lazy="raise")
    referrer: Mapped["Doctor | None"] = relationship(foreign_keys=referrer_id, viewonly=True, lazy="raise")
