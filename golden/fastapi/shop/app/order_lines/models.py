from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal

if TYPE_CHECKING:
    from app.orders.models import Order
    from app.products.models import Product


class OrderLine(SerialEntity):
    __tablename__ = "order_lines"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id", ondelete="RESTRICT"), index=True)
    quantity: Mapped[int]
    unit_price: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    discount_percent: Mapped[float | None]

    order: Mapped["Order"] = relationship(foreign_keys=order_id, viewonly=True, lazy="raise")
    product: Mapped["Product"] = relationship(foreign_keys=product_id, viewonly=True, lazy="raise")
