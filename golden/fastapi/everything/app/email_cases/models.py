from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class EmailCase(SerialEntity):
    __tablename__ = "email_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[str] = mapped_column(String(254))
    or_null: Mapped[str | None] = mapped_column(String(254))
    optional: Mapped[str | None] = mapped_column(String(254))
    either: Mapped[str | None] = mapped_column(String(254))
    defaulted: Mapped[str] = mapped_column(String(254))
    or_null_defaulted: Mapped[str | None] = mapped_column(String(254))
    optional_defaulted: Mapped[str | None] = mapped_column(String(254))
    either_defaulted: Mapped[str | None] = mapped_column(String(254))
    many: Mapped[list[str]] = mapped_column(ListOf(String(254)))
    many_or_null: Mapped[list[str] | None] = mapped_column(ListOf(String(254)))
    old_spelling: Mapped[list[str]] = mapped_column(ListOf(String(254)))
    distinct: Mapped[list[str]] = mapped_column(ListOf(String(254)))
    single: Mapped[str | None] = mapped_column(String(254), unique=True)
    fixed: Mapped[str | None] = mapped_column(String(254))
