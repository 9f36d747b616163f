from sqlalchemy import Double, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class FloatCase(SerialEntity):
    __tablename__ = "float_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[float]
    or_null: Mapped[float | None]
    optional: Mapped[float | None]
    either: Mapped[float | None]
    defaulted: Mapped[float]
    or_null_defaulted: Mapped[float | None]
    null_by_default: Mapped[float | None]
    optional_defaulted: Mapped[float | None]
    either_defaulted: Mapped[float | None]
    many: Mapped[list[float]] = mapped_column(ListOf(Double()))
    many_or_null: Mapped[list[float] | None] = mapped_column(ListOf(Double()))
    old_spelling: Mapped[list[float]] = mapped_column(ListOf(Double()))
    distinct: Mapped[list[float]] = mapped_column(ListOf(Double()))
    limited: Mapped[float]
    single: Mapped[float | None] = mapped_column(unique=True)
    fixed: Mapped[float | None]
