from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity


class Chain(SerialEntity):
    __tablename__ = "chains"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    next_id: Mapped[int | None] = mapped_column(ForeignKey("chains.id", ondelete="RESTRICT"), unique=True)

    next: Mapped["Chain | None"] = relationship(
        foreign_keys=next_id, remote_side="Chain.id", viewonly=True, lazy="raise"
    )
