from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import JsonDocument


class JsonCase(SerialEntity):
    __tablename__ = "json_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[Any] = mapped_column(JsonDocument, nullable=False)
    or_null: Mapped[Any | None] = mapped_column(JsonDocument)
    optional: Mapped[Any | None] = mapped_column(JsonDocument)
    either: Mapped[Any | None] = mapped_column(JsonDocument)
    many: Mapped[list[Any]] = mapped_column(JsonDocument)
    many_or_null: Mapped[list[Any] | None] = mapped_column(JsonDocument)
    old_spelling: Mapped[list[Any]] = mapped_column(JsonDocument)
