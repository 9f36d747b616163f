from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Brand(SerialEntity):
    __tablename__ = "brands"
    __table_args__ = (Index(None, "name", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(80), unique=True)
    country: Mapped[str | None] = mapped_column(String(60))
    website: Mapped[str | None] = mapped_column(String(2048))
