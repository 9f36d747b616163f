from datetime import datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal, values_of

if TYPE_CHECKING:
    from app.customers.models import Customer


class OrderStatus(StrEnum):
    OPEN = "open"
    PAID = "paid"
    SHIPPED = "shipped"
    RETURNED = "returned"
    CANCELLED = "cancelled"


class Order(SerialEntity):
    __tablename__ = "orders"
    __table_args__ = (Index(None, "ordered_at", "id"), {"sqlite_autoincrement": True})

    number: Mapped[str] = mapped_column(String(255), unique=True)
    customer_id: Mapped[UUID] = mapped_column(ForeignKey("customers.id", ondelete="RESTRICT"), index=True)
    status: Mapped[OrderStatus] = mapped_column(values_of(OrderStatus, "status"))
    ordered_at: Mapped[datetime]
    shipped_at: Mapped[datetime | None]
    delivery_window: Mapped[time | None]
    shipping_fee: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    delivery_address: Mapped[str] = mapped_column(String(200))
    note: Mapped[str | None] = mapped_column(Text)

    customer: Mapped["Customer"] = relationship(foreign_keys=customer_id, viewonly=True, lazy="raise")
