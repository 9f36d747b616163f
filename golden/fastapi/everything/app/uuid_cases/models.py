from uuid import UUID

from sqlalchemy import Index, Uuid
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class UuidCase(SerialEntity):
    __tablename__ = "uuid_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[UUID]
    or_null: Mapped[UUID | None]
    optional: Mapped[UUID | None]
    either: Mapped[UUID | None]
    defaulted: Mapped[UUID]
    or_null_defaulted: Mapped[UUID | None]
    optional_defaulted: Mapped[UUID | None]
    either_defaulted: Mapped[UUID | None]
    many: Mapped[list[UUID]] = mapped_column(ListOf(Uuid()))
    many_or_null: Mapped[list[UUID] | None] = mapped_column(ListOf(Uuid()))
    old_spelling: Mapped[list[UUID]] = mapped_column(ListOf(Uuid()))
    distinct: Mapped[list[UUID]] = mapped_column(ListOf(Uuid()))
    single: Mapped[UUID | None] = mapped_column(unique=True)
    fixed: Mapped[UUID | None]
    since: Mapped[UUID]
