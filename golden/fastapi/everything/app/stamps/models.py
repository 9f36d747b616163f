from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.hubs.models import Hub


class Stamp(SerialEntity):
    __tablename__ = "stamps"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), unique=True)

    hub: Mapped["Hub"] = relationship(foreign_keys=hub_id, viewonly=True, lazy="raise")
