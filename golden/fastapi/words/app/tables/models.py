from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.folders.models import Folder
    from app.meetings.models import Meeting


class Table(SerialEntity):
    __tablename__ = "tables"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    meeting_id: Mapped[int | None] = mapped_column(ForeignKey("meetings.id", ondelete="SET NULL"), index=True)
    folder_id: Mapped[int | None] = mapped_column(ForeignKey("folders.id", ondelete="SET NULL"), index=True)

    meeting: Mapped["Meeting | None"] = relationship(foreign_keys=meeting_id, viewonly=True, lazy="raise")
    folder: Mapped["Folder | None"] = relationship(foreign_keys=folder_id, viewonly=True, lazy="raise")
