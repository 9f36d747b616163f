from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import UNIQUE_BY_DIGEST, SerialEntity
from app.database.types import ListOf


class UrlCase(SerialEntity):
    __tablename__ = "url_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[str] = mapped_column(String(2048))
    or_null: Mapped[str | None] = mapped_column(String(2048))
    optional: Mapped[str | None] = mapped_column(String(2048))
    either: Mapped[str | None] = mapped_column(String(2048))
    defaulted: Mapped[str] = mapped_column(String(2048))
    or_null_defaulted: Mapped[str | None] = mapped_column(String(2048))
    optional_defaulted: Mapped[str | None] = mapped_column(String(2048))
    either_defaulted: Mapped[str | None] = mapped_column(String(2048))
    many: Mapped[list[str]] = mapped_column(ListOf(String(2048)))
    many_or_null: Mapped[list[str] | None] = mapped_column(ListOf(String(2048)))
    old_spelling: Mapped[list[str]] = mapped_column(ListOf(String(2048)))
    distinct: Mapped[list[str]] = mapped_column(ListOf(String(2048)))
    single: Mapped[str | None] = mapped_column(String(2048), info=UNIQUE_BY_DIGEST)
    fixed: Mapped[str | None] = mapped_column(String(2048))
