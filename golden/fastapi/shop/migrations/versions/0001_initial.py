"""Initial

The types are spelled out: those of the application may change, a migration may not.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

DATE_TIME = sa.DateTime().with_variant(postgresql.TIMESTAMP(timezone=True, precision=3), "postgresql")
TIME_OF_DAY = sa.Time().with_variant(postgresql.TIME(precision=0), "postgresql")


def decimal(precision: int, scale: int) -> TypeEngine[Any]:
    return sa.Numeric(precision, scale).with_variant(sa.BigInteger(), "sqlite")


def list_of(item: TypeEngine[Any]) -> TypeEngine[Any]:
    return sa.JSON().with_variant(postgresql.ARRAY(item), "postgresql")


def create_categories() -> None:
    op.create_table(
        "categories",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(60), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_categories"),
        sa.UniqueConstraint("name", name="uq_categories__name"),
        sa.ForeignKeyConstraint(["parent_id"], ["categories.id"], name="fk_categories__parent_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_categories__parent_id", "categories", ["parent_id"])


def create_brands() -> None:
    op.create_table(
        "brands",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("country", sa.String(60), nullable=True),
        sa.Column("website", sa.String(2048), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_brands"),
        sa.UniqueConstraint("name", name="uq_brands__name"),
        sqlite_autoincrement=True,
    )


def create_products() -> None:
    op.create_table(
        "products",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("sku", sa.String(255), nullable=False),
        sa.Column("price", decimal(18, 2), nullable=False),
        sa.Column("stock", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(64), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("image", sa.String(2048), nullable=True),
        sa.Column("weight", decimal(8, 3), nullable=True),
        sa.Column("available_from", sa.Date(), nullable=True),
        sa.Column("colors", list_of(sa.String(255)), nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=False),
        sa.Column("brand_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_products"),
        sa.UniqueConstraint("sku", name="uq_products__sku"),
        sa.ForeignKeyConstraint(
            ["category_id"], ["categories.id"], name="fk_products__category_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["brand_id"], ["brands.id"], name="fk_products__brand_id", ondelete="SET NULL"),
        sa.CheckConstraint(
            sa.column("status").in_(["draft", "active", "sold_out", "archived"]), name="ck_products__status"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_products__category_id", "products", ["category_id"])
    op.create_index("ix_products__brand_id", "products", ["brand_id"])
    op.create_index("ix_products__name__id", "products", ["name", "id"])


def create_tags() -> None:
    op.create_table(
        "tags",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(30), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tags"),
        sa.UniqueConstraint("name", name="uq_tags__name"),
        sqlite_autoincrement=True,
    )


def create_customers() -> None:
    op.create_table(
        "customers",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(120), nullable=False),
        sa.Column("email", sa.String(254), nullable=False),
        sa.Column("phone", sa.String(30), nullable=True),
        sa.Column("birthday", sa.Date(), nullable=True),
        sa.Column("city", sa.String(80), nullable=False),
        sa.Column("newsletter", sa.Boolean(), nullable=False),
        sa.Column("loyalty_points", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_customers"),
        sa.UniqueConstraint("email", name="uq_customers__email"),
    )
    op.create_index("ix_customers__name__id", "customers", ["name", "id"])


def create_orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("number", sa.String(255), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=False),
        sa.Column("status", sa.String(64), nullable=False),
        sa.Column("ordered_at", DATE_TIME, nullable=False),
        sa.Column("shipped_at", DATE_TIME, nullable=True),
        sa.Column("delivery_window", TIME_OF_DAY, nullable=True),
        sa.Column("shipping_fee", decimal(18, 2), nullable=False),
        sa.Column("delivery_address", sa.String(200), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sa.UniqueConstraint("number", name="uq_orders__number"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_orders__customer_id", ondelete="RESTRICT"),
        sa.CheckConstraint(
            sa.column("status").in_(["open", "paid", "shipped", "returned", "cancelled"]), name="ck_orders__status"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_orders__customer_id", "orders", ["customer_id"])
    op.create_index("ix_orders__ordered_at__id", "orders", ["ordered_at", "id"])


def create_order_lines() -> None:
    op.create_table(
        "order_lines",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_price", decimal(18, 2), nullable=False),
        sa.Column("discount_percent", sa.Double(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_lines"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_order_lines__order_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name="fk_order_lines__product_id", ondelete="RESTRICT"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_order_lines__order_id", "order_lines", ["order_id"])
    op.create_index("ix_order_lines__product_id", "order_lines", ["product_id"])
    op.create_index("ix_order_lines__created_at__id", "order_lines", ["created_at", "id"])


def create_reviews() -> None:
    op.create_table(
        "reviews",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("title", sa.String(100), nullable=False),
        sa.Column("rating", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=True),
        sa.Column("recommended", sa.Boolean(), nullable=True),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reviews"),
        sa.ForeignKeyConstraint(["product_id"], ["products.id"], name="fk_reviews__product_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["customer_id"], ["customers.id"], name="fk_reviews__customer_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_reviews__product_id", "reviews", ["product_id"])
    op.create_index("ix_reviews__customer_id", "reviews", ["customer_id"])
    op.create_index("ix_reviews__created_at__id", "reviews", ["created_at", "id"])


def create_products_tags() -> None:
    op.create_table(
        "products_tags",
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("tag_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("product_id", "tag_id", name="pk_products_tags"),
        sa.ForeignKeyConstraint(
            ["product_id"], ["products.id"], name="fk_products_tags__product_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["tag_id"], ["tags.id"], name="fk_products_tags__tag_id", ondelete="CASCADE"),
    )
    op.create_index("ix_products_tags__tag_id", "products_tags", ["tag_id"])


def upgrade() -> None:
    for make in [
        create_categories,
        create_brands,
        create_products,
        create_tags,
        create_customers,
        create_orders,
        create_order_lines,
        create_reviews,
        create_products_tags,
    ]:
        make()


def downgrade() -> None:
    for table in [
        "products_tags",
        "reviews",
        "order_lines",
        "orders",
        "customers",
        "tags",
        "products",
        "brands",
        "categories",
    ]:
        op.drop_table(table)
