from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity
from app.database.types import ExactDecimal, ListOf, values_of

if TYPE_CHECKING:
    from app.brands.models import Brand
    from app.categories.models import Category
    from app.tags.models import Tag


class ProductStatus(StrEnum):
    DRAFT = "draft"
    ACTIVE = "active"
    SOLD_OUT = "sold_out"
    ARCHIVED = "archived"


class Product(SerialEntity):
    __tablename__ = "products"
    __table_args__ = (Index(None, "name", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(120))
    sku: Mapped[str] = mapped_column(String(255), unique=True)
    price: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    stock: Mapped[int]
    status: Mapped[ProductStatus] = mapped_column(values_of(ProductStatus, "status"))
    description: Mapped[str | None] = mapped_column(Text)
    image: Mapped[str | None] = mapped_column(String(2048))
    weight: Mapped[Decimal | None] = mapped_column(ExactDecimal(8, 3))
    available_from: Mapped[date | None]
    colors: Mapped[list[str]] = mapped_column(ListOf(String(255)))
    category_id: Mapped[int] = mapped_column(ForeignKey("categories.id", ondelete="RESTRICT"), index=True)
    brand_id: Mapped[int | None] = mapped_column(ForeignKey("brands.id", ondelete="SET NULL"), index=True)

    category: Mapped["Category"] = relationship(foreign_keys=category_id, viewonly=True, lazy="raise")
    brand: Mapped["Brand | None"] = relationship(foreign_keys=brand_id, viewonly=True, lazy="raise")
    tag_links: Mapped[set["ProductTag"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    tag_ids: AssociationProxy[set[int]] = association_proxy(
        "tag_links", "tag_id", creator=lambda key: ProductTag(tag_id=key)
    )
    tags: Mapped[list["Tag"]] = relationship(secondary="products_tags", order_by="Tag.id", viewonly=True, lazy="raise")


class ProductTag(Base):
    """A link; the `Product` owns it."""

    __tablename__ = "products_tags"

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id", ondelete="CASCADE"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id", ondelete="CASCADE"), primary_key=True, index=True)
