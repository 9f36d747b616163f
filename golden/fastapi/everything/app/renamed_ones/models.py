from datetime import date, datetime
from typing import TYPE_CHECKING

from sqlalchemy import Identity, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import TOUCHED, SerialEntity

if TYPE_CHECKING:
    from app.renamed_tags.models import RenamedTag


class RenamedMembers(SerialEntity):
    __tablename__ = "renamed_ones"
    __table_args__ = (Index(None, "created_at", "id", "_id"), {"sqlite_autoincrement": True})

    id: Mapped[int] = mapped_column("_id", Identity(), primary_key=True)
    version: Mapped[int] = mapped_column("_version")
    created_at: Mapped[datetime] = mapped_column("_created_at")
    updated_at: Mapped[datetime] = mapped_column("_updated_at", info=TOUCHED)

    id_: Mapped[str] = mapped_column("id", String(20))
    version_: Mapped[str] = mapped_column("version", String(255))
    created_at_: Mapped[date] = mapped_column("created_at")
    updated_at_: Mapped[str | None] = mapped_column("updated_at", String(255))

    tags: Mapped[list["RenamedTag"]] = relationship(
        secondary="renamed_tags_members", order_by="RenamedTag.id", viewonly=True, lazy="raise"
    )
