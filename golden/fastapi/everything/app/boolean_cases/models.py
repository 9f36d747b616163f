from sqlalchemy import Boolean, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class BooleanCase(SerialEntity):
    __tablename__ = "boolean_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[bool]
    or_null: Mapped[bool | None]
    optional: Mapped[bool | None]
    either: Mapped[bool | None]
    defaulted: Mapped[bool]
    or_null_defaulted: Mapped[bool | None]
    optional_defaulted: Mapped[bool | None]
    either_defaulted: Mapped[bool | None]
    many: Mapped[list[bool]] = mapped_column(ListOf(Boolean()))
    many_or_null: Mapped[list[bool] | None] = mapped_column(ListOf(Boolean()))
    old_spelling: Mapped[list[bool]] = mapped_column(ListOf(Boolean()))
    fixed: Mapped[bool | None]
