from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.hubs.models import Hub
    from app.tokens.models import Token


class Badge(SerialEntity):
    __tablename__ = "badges"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    text: Mapped[str] = mapped_column(String(255))
    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), unique=True)
    spare_id: Mapped[UUID | None] = mapped_column(ForeignKey("tokens.id", ondelete="SET NULL"), unique=True)

    hub: Mapped["Hub"] = relationship(foreign_keys=hub_id, viewonly=True, lazy="raise")
    spare: Mapped["Token | None"] = relationship(foreign_keys=spare_id, viewonly=True, lazy="raise")
