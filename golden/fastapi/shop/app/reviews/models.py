from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.customers.models import Customer
    from app.products.models import Product


class Review(SerialEntity):
    __tablename__ = "reviews"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    title: Mapped[str] = mapped_column(String(100))
    rating: Mapped[int]
    text: Mapped[str | None] = mapped_column(Text)
    recommended: Mapped[bool | None]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id", ondelete="CASCADE"), index=True)
    customer_id: Mapped[UUID | None] = mapped_column(ForeignKey("customers.id", ondelete="SET NULL"), index=True)

    product: Mapped["Product"] = relationship(foreign_keys=product_id, viewonly=True, lazy="raise")
    customer: Mapped["Customer | None"] = relationship(foreign_keys=customer_id, viewonly=True, lazy="raise")
