from typing import TYPE_CHECKING

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.doctors.models import Doctor


class Specialty(SerialEntity):
    __tablename__ = "specialties"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    code: Mapped[str] = mapped_column(String(255), unique=True)
    title: Mapped[str] = mapped_column(String(255))

    doctors: Mapped[list["Doctor"]] = relationship(
        secondary="doctors_specialties", order_by="Doctor.id", viewonly=True, lazy="raise"
    )
