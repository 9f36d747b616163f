from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.folders.models import Folder


class FolderFile(SerialEntity):
    __tablename__ = "folder_files"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    folder_id: Mapped[int] = mapped_column(ForeignKey("folders.id", ondelete="CASCADE"), index=True)

    folder: Mapped["Folder"] = relationship(foreign_keys=folder_id, viewonly=True, lazy="raise")
