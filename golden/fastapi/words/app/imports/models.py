from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.order_items.models import OrderItem_2


class Import(SerialEntity):
    __tablename__ = "imports"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    order_item_id: Mapped[int | None] = mapped_column(ForeignKey("order_items.id", ondelete="SET NULL"), unique=True)

    order_item: Mapped["OrderItem_2 | None"] = relationship(foreign_keys=order_item_id, viewonly=True, lazy="raise")
