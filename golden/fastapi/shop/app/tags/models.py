from typing import TYPE_CHECKING

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.products.models import Product


class Tag(SerialEntity):
    __tablename__ = "tags"

    name: Mapped[str] = mapped_column(String(30), unique=True)

    products: Mapped[list["Product"]] = relationship(
        secondary="products_tags", order_by="Product.id", viewonly=True, lazy="raise"
    )
