from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Pattern(SerialEntity):
    __tablename__ = "patterns"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    quotes: Mapped[str | None] = mapped_column(String(255))
    slashes: Mapped[str | None] = mapped_column(String(255))
    braces: Mapped[str | None] = mapped_column(String(255))
    markup: Mapped[str | None] = mapped_column(String(255))
    dollars: Mapped[str | None] = mapped_column(String(255))
    triple: Mapped[str | None] = mapped_column(String(255))
    hash: Mapped[str | None] = mapped_column(String(255))
    brackets: Mapped[str | None] = mapped_column(String(255))
    unicode: Mapped[str | None] = mapped_column(String(255))
    astral: Mapped[str | None] = mapped_column(String(255))
    percent: Mapped[str | None] = mapped_column(String(255))
    comment: Mapped[str | None] = mapped_column(String(255))
