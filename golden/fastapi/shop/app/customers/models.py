from datetime import date

from sqlalchemy import BigInteger, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import UuidEntity


class Customer(UuidEntity):
    __tablename__ = "customers"
    __table_args__ = (Index(None, "name", "id"),)

    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254), unique=True)
    phone: Mapped[str | None] = mapped_column(String(30))
    birthday: Mapped[date | None]
    city: Mapped[str] = mapped_column(String(80))
    newsletter: Mapped[bool]
    loyalty_points: Mapped[int] = mapped_column(BigInteger)
