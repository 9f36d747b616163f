from datetime import time

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf, TimeOfDay


class TimeCase(SerialEntity):
    __tablename__ = "time_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[time]
    or_null: Mapped[time | None]
    optional: Mapped[time | None]
    either: Mapped[time | None]
    defaulted: Mapped[time]
    or_null_defaulted: Mapped[time | None]
    optional_defaulted: Mapped[time | None]
    either_defaulted: Mapped[time | None]
    many: Mapped[list[time]] = mapped_column(ListOf(TimeOfDay))
    many_or_null: Mapped[list[time] | None] = mapped_column(ListOf(TimeOfDay))
    old_spelling: Mapped[list[time]] = mapped_column(ListOf(TimeOfDay))
    distinct: Mapped[list[time]] = mapped_column(ListOf(TimeOfDay))
    single: Mapped[time | None] = mapped_column(unique=True)
    fixed: Mapped[time | None]
