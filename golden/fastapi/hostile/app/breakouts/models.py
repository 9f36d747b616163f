from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Breakout(SerialEntity):
    __tablename__ = "breakouts"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    title: Mapped[str] = mapped_column(String(255))
    backslash: Mapped[str | None] = mapped_column(String(255))
    triple: Mapped[str | None] = mapped_column(String(255))
    comments: Mapped[str | None] = mapped_column(String(255))
    script: Mapped[str | None] = mapped_column(String(255))
    mustache: Mapped[str | None] = mapped_column(String(255))
    dollar: Mapped[str | None] = mapped_column(String(255))
    sql: Mapped[str | None] = mapped_column(String(255))
    url: Mapped[str | None] = mapped_column(String(255))
    entity: Mapped[str | None] = mapped_column(String(255))
    lines: Mapped[str | None] = mapped_column(String(255))
    rtl: Mapped[str | None] = mapped_column(String(255))
    emoji: Mapped[str | None] = mapped_column(String(255))
    separators: Mapped[str | None] = mapped_column(String(255))
    yaml: Mapped[str | None] = mapped_column(String(255))
    template: Mapped[str | None] = mapped_column(String(255))
