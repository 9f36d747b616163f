from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Default(SerialEntity):
    __tablename__ = "defaults"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    quotes: Mapped[str] = mapped_column(String(255))
    backslash: Mapped[str] = mapped_column(String(255))
    triple: Mapped[str] = mapped_column(String(255))
    comments: Mapped[str] = mapped_column(String(255))
    script: Mapped[str] = mapped_column(Text)
    mustache: Mapped[str] = mapped_column(String(255))
    dollar: Mapped[str] = mapped_column(String(255))
    sql: Mapped[str] = mapped_column(String(255))
    url: Mapped[str] = mapped_column(String(255))
    entity: Mapped[str] = mapped_column(String(255))
    lines: Mapped[str] = mapped_column(Text)
    rtl: Mapped[str] = mapped_column(Text)
    emoji: Mapped[str] = mapped_column(String(255))
    separators: Mapped[str] = mapped_column(String(255))
    yaml: Mapped[str] = mapped_column(String(255))
    template: Mapped[str] = mapped_column(String(255))
    address: Mapped[str] = mapped_column(String(2048))
    mail: Mapped[str] = mapped_column(String(254))
