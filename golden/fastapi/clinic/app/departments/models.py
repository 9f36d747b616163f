from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity


class Department(SerialEntity):
    __tablename__ = "departments"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(80), unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("departments.id", ondelete="SET NULL"), index=True)

    parent: Mapped["Department | None"] = relationship(
        foreign_keys=parent_id, remote_side="Department.id", viewonly=True, lazy="raise"
    )
