from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.hubs.models import Hub


class Seal(SerialEntity):
    __tablename__ = "seals"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    text: Mapped[str] = mapped_column(String(255))
    hub_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), unique=True)

    hub: Mapped["Hub | None"] = relationship(foreign_keys=hub_id, viewonly=True, lazy="raise")
