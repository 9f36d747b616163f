from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity


class Folder(SerialEntity):
    __tablename__ = "folders"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("folders.id", ondelete="CASCADE"), index=True)
    shortcut_id: Mapped[int | None] = mapped_column(ForeignKey("folders.id", ondelete="SET NULL"), index=True)

    parent: Mapped["Folder | None"] = relationship(
        foreign_keys=parent_id, remote_side="Folder.id", viewonly=True, lazy="raise"
    )
    shortcut: Mapped["Folder | None"] = relationship(
        foreign_keys=shortcut_id, remote_side="Folder.id", viewonly=True, lazy="raise"
    )
