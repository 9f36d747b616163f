from sqlalchemy import Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import UNIQUE_BY_DIGEST, SerialEntity
from app.database.types import ListOf


class TextCase(SerialEntity):
    __tablename__ = "text_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[str] = mapped_column(Text)
    or_null: Mapped[str | None] = mapped_column(Text)
    optional: Mapped[str | None] = mapped_column(Text)
    either: Mapped[str | None] = mapped_column(Text)
    defaulted: Mapped[str] = mapped_column(Text)
    or_null_defaulted: Mapped[str | None] = mapped_column(Text)
    optional_defaulted: Mapped[str | None] = mapped_column(Text)
    either_defaulted: Mapped[str | None] = mapped_column(Text)
    many: Mapped[list[str]] = mapped_column(ListOf(Text()))
    many_or_null: Mapped[list[str] | None] = mapped_column(ListOf(Text()))
    old_spelling: Mapped[list[str]] = mapped_column(ListOf(Text()))
    distinct: Mapped[list[str]] = mapped_column(ListOf(Text()))
    limited: Mapped[str] = mapped_column(Text)
    single: Mapped[str | None] = mapped_column(Text, info=UNIQUE_BY_DIGEST)
    fixed: Mapped[str | None] = mapped_column(Text)
