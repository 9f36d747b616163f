from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, UuidEntity
from app.database.types import ExactDecimal, ListOf

if TYPE_CHECKING:
    from app.departments.models import Department
    from app.specialties.models import Specialty


class Doctor(UuidEntity):
    __tablename__ = "doctors"
    __table_args__ = (Index(None, "created_at", "id"),)

    full_name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254), unique=True)
    homepage: Mapped[str | None] = mapped_column(String(2048))
    hourly_rate: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    bio: Mapped[str | None] = mapped_column(Text)
    languages: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    active: Mapped[bool]
    department_id: Mapped[int] = mapped_column(ForeignKey("departments.id", ondelete="RESTRICT"), index=True)

    department: Mapped["Department"] = relationship(foreign_keys=department_id, viewonly=True, lazy="raise")
    specialty_links: Mapped[set["DoctorSpecialty"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    specialty_ids: AssociationProxy[set[int]] = association_proxy(
        "specialty_links", "specialty_id", creator=lambda key: DoctorSpecialty(specialty_id=key)
    )
    specialties: Mapped[list["Specialty"]] = relationship(
        secondary="doctors_specialties", order_by="Specialty.id", viewonly=True, lazy="raise"
    )


class DoctorSpecialty(Base):
    """A link; the `Doctor` owns it."""

    __tablename__ = "doctors_specialties"

    doctor_id: Mapped[UUID] = mapped_column(ForeignKey("doctors.id", ondelete="CASCADE"), primary_key=True)
    specialty_id: Mapped[int] = mapped_column(
        ForeignKey("specialties.id", ondelete="CASCADE"), primary_key=True, index=True
    )
