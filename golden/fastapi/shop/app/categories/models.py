from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity


class Category(SerialEntity):
    __tablename__ = "categories"

    name: Mapped[str] = mapped_column(String(60), unique=True)
    description: Mapped[str | None] = mapped_column(Text)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("categories.id", ondelete="SET NULL"), index=True)

    parent: Mapped["Category | None"] = relationship(
        foreign_keys=parent_id, remote_side="Category.id", viewonly=True, lazy="raise"
    )
