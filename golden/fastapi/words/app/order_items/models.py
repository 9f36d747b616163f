from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.imports.models import Import
    from app.orders.models import Order


class OrderItem_2(SerialEntity):
    __tablename__ = "order_items"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    lambda_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="RESTRICT"), index=True)

    lambda_: Mapped["Order"] = relationship(foreign_keys=lambda_id, viewonly=True, lazy="raise")
    import_: Mapped["Import | None"] = relationship(foreign_keys="Import.order_item_id", viewonly=True, lazy="raise")
