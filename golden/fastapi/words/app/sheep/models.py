from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.offspring.models import Child


class Sheep(SerialEntity):
    __tablename__ = "sheep"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    child_id: Mapped[int | None] = mapped_column(ForeignKey("offspring.id", ondelete="SET NULL"), index=True)

    child: Mapped["Child | None"] = relationship(foreign_keys=child_id, viewonly=True, lazy="raise")
