from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import TOUCHED, SerialEntity
from app.database.types import ListOf, UtcDateTime


class DateTimeCase(SerialEntity):
    __tablename__ = "date_time_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[datetime]
    or_null: Mapped[datetime | None]
    optional: Mapped[datetime | None]
    either: Mapped[datetime | None]
    defaulted: Mapped[datetime]
    or_null_defaulted: Mapped[datetime | None]
    optional_defaulted: Mapped[datetime | None]
    either_defaulted: Mapped[datetime | None]
    many: Mapped[list[datetime]] = mapped_column(ListOf(UtcDateTime()))
    many_or_null: Mapped[list[datetime] | None] = mapped_column(ListOf(UtcDateTime()))
    old_spelling: Mapped[list[datetime]] = mapped_column(ListOf(UtcDateTime()))
    distinct: Mapped[list[datetime]] = mapped_column(ListOf(UtcDateTime()))
    single: Mapped[datetime | None] = mapped_column(unique=True)
    fixed: Mapped[datetime | None]
    indexed: Mapped[datetime | None] = mapped_column("stored_datetime", index=True)
    touched: Mapped[datetime] = mapped_column(info=TOUCHED)
    since: Mapped[datetime]
