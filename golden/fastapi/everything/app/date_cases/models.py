from datetime import date

from sqlalchemy import Date, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class DateCase(SerialEntity):
    __tablename__ = "date_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[date]
    or_null: Mapped[date | None]
    optional: Mapped[date | None]
    either: Mapped[date | None]
    defaulted: Mapped[date]
    or_null_defaulted: Mapped[date | None]
    optional_defaulted: Mapped[date | None]
    either_defaulted: Mapped[date | None]
    many: Mapped[list[date]] = mapped_column(ListOf(Date()))
    many_or_null: Mapped[list[date] | None] = mapped_column(ListOf(Date()))
    old_spelling: Mapped[list[date]] = mapped_column(ListOf(Date()))
    distinct: Mapped[list[date]] = mapped_column(ListOf(Date()))
    single: Mapped[date | None] = mapped_column(unique=True)
    fixed: Mapped[date | None]
    since: Mapped[date]
