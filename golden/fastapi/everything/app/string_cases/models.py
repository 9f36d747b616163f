from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class StringCase(SerialEntity):
    __tablename__ = "string_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[str] = mapped_column(String(255))
    or_null: Mapped[str | None] = mapped_column(String(255))
    optional: Mapped[str | None] = mapped_column(String(255))
    either: Mapped[str | None] = mapped_column(String(255))
    defaulted: Mapped[str] = mapped_column(String(255))
    or_null_defaulted: Mapped[str | None] = mapped_column(String(255))
    optional_defaulted: Mapped[str | None] = mapped_column(String(255))
    either_defaulted: Mapped[str | None] = mapped_column(String(255))
    many: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    many_or_null: Mapped[list[str] | None] = mapped_column(ListOf(String(255)))
    old_spelling: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    distinct: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    limited: Mapped[str] = mapped_column(String(40))
    limited_items: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    single: Mapped[str | None] = mapped_column(String(255), unique=True)
    fixed: Mapped[str | None] = mapped_column(String(255))
    indexed: Mapped[str | None] = mapped_column("stored_string", String(255), index=True)
    labelled: Mapped[str] = mapped_column(String(255))
    short: Mapped[str] = mapped_column(String(3))
