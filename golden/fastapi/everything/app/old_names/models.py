from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import TOUCHED, SerialEntity


class OldName(SerialEntity):
    __tablename__ = "old_names"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column("legacy_name", String(255))
    unknown: Mapped[str | None] = mapped_column(String(255))
    seen: Mapped[datetime] = mapped_column(info=TOUCHED)
