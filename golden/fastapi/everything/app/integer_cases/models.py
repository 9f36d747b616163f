from sqlalchemy import Index, Integer
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class IntegerCase(SerialEntity):
    __tablename__ = "integer_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[int]
    or_null: Mapped[int | None]
    optional: Mapped[int | None]
    either: Mapped[int | None]
    defaulted: Mapped[int]
    or_null_defaulted: Mapped[int | None]
    optional_defaulted: Mapped[int | None]
    either_defaulted: Mapped[int | None]
    many: Mapped[list[int]] = mapped_column(ListOf(Integer()))
    many_or_null: Mapped[list[int] | None] = mapped_column(ListOf(Integer()))
    old_spelling: Mapped[list[int]] = mapped_column(ListOf(Integer()))
    distinct: Mapped[list[int]] = mapped_column(ListOf(Integer()))
    limited: Mapped[int]
    single: Mapped[int | None] = mapped_column(unique=True)
    fixed: Mapped[int | None]
    indexed: Mapped[int | None] = mapped_column("stored_integer", index=True)
