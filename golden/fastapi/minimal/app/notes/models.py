from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Note(SerialEntity):
    __tablename__ = "notes"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    title: Mapped[str] = mapped_column(String(255))
    stars: Mapped[int]
