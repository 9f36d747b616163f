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
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def decimal(precision: int, scale: int) -> TypeEngine[Any]:
    return sa.Numeric(precision, scale).with_variant(sa.BigInteger(), "sqlite")


def long_decimal(precision: int, scale: int) -> TypeEngine[Any]:
    return sa.Numeric(precision, scale).with_variant(sa.String(29), "sqlite")


def list_of(item: TypeEngine[Any]) -> TypeEngine[Any]:
    return sa.JSON().with_variant(postgresql.ARRAY(item), "postgresql")


def digest(column: str) -> sa.ColumnElement[str]:
    text: sa.ColumnElement[str] = sa.column(column, sa.String())
    return sa.func.md5(text) if op.get_context().dialect.name == "postgresql" else text


def create_warehouses() -> None:
    op.create_table(
        "warehouses",
        sa.Column("code", sa.String(12), nullable=False),
        sa.Column("region", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("code", "region", name="pk_warehouses"),
        sa.CheckConstraint(sa.column("region").in_(["north", "south", "far east"]), name="ck_warehouses__region"),
    )
    op.create_index("ix_warehouses__created_at__code__region", "warehouses", ["created_at", "code", "region"])


def create_own_memberships() -> None:
    op.create_table(
        "own_memberships",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_own_memberships"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_own_memberships__created_at__id", "own_memberships", ["created_at", "id"])


def create_renamed_ones() -> None:
    op.create_table(
        "renamed_ones",
        sa.Column("_id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("id", sa.String(20), nullable=False),
        sa.Column("version", sa.String(255), nullable=False),
        sa.Column("created_at", sa.Date(), nullable=False),
        sa.Column("updated_at", sa.String(255), nullable=True),
        sa.Column("_version", sa.Integer(), nullable=False),
        sa.Column("_created_at", DATE_TIME, nullable=False),
        sa.Column("_updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("_id", name="pk_renamed_ones"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_renamed_ones__created_at__id___id", "renamed_ones", ["created_at", "id", "_id"])


def create_renamed_tags() -> None:
    op.create_table(
        "renamed_tags",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("version", decimal(18, 2), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("_version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_renamed_tags"),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["renamed_ones._id"], name="fk_renamed_tags__owner_id", ondelete="SET NULL"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_renamed_tags__owner_id", "renamed_tags", ["owner_id"])
    op.create_index("ix_renamed_tags__created_at__id", "renamed_tags", ["created_at", "id"])


def create_renamed_keys() -> None:
    op.create_table(
        "renamed_keys",
        sa.Column("left", sa.Integer(), nullable=False),
        sa.Column("right", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("left", "right", name="pk_renamed_keys"),
    )
    op.create_index("ix_renamed_keys__created_at__left__right", "renamed_keys", ["created_at", "left", "right"])


def create_strict_notes() -> None:
    op.create_table(
        "strict_notes",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_strict_notes"),
        sa.UniqueConstraint("name", name="uq_strict_notes__name"),
        sqlite_autoincrement=True,
    )


def create_old_names() -> None:
    op.create_table(
        "old_names",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("legacy_name", sa.String(255), nullable=False),
        sa.Column("unknown", sa.String(255), nullable=True),
        sa.Column("seen", DATE_TIME, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_old_names"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_old_names__created_at__id", "old_names", ["created_at", "id"])


def create_hubs() -> None:
    op.create_table(
        "hubs",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hubs"),
        sa.UniqueConstraint("name", name="uq_hubs__name"),
        sqlite_autoincrement=True,
    )


def create_positions() -> None:
    op.create_table(
        "positions",
        sa.Column("text", sa.String(20), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("big", sa.BigInteger(), nullable=False),
        sa.Column("uuid", sa.Uuid(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("kind", sa.String(64), nullable=False),
        sa.Column("hub_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("text", "count", "big", "uuid", "day", "kind", "hub_id", name="pk_positions"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_positions__hub_id", ondelete="CASCADE"),
        sa.CheckConstraint(sa.column("kind").in_(["a", "b/c", "d e", "~"]), name="ck_positions__kind"),
    )
    op.create_index("ix_positions__hub_id", "positions", ["hub_id"])
    op.create_index(
        "ix_positions__created_at__text__count__big__uuid__day__aaf9a1b0",
        "positions",
        ["created_at", "text", "count", "big", "uuid", "day", "kind", "hub_id"],
    )


def create_tokens() -> None:
    op.create_table(
        "tokens",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tokens"),
    )
    op.create_index("ix_tokens__created_at__id", "tokens", ["created_at", "id"])


def create_slots() -> None:
    op.create_table(
        "slots",
        sa.Column("hub_id", sa.Integer(), nullable=False),
        sa.Column("token_id", sa.Uuid(), nullable=False),
        sa.Column("warehouse_code", sa.String(12), nullable=True),
        sa.Column("warehouse_region", sa.String(64), nullable=True),
        sa.Column("weight", sa.Double(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("hub_id", "token_id", name="pk_slots"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_slots__hub_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name="fk_slots__token_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["warehouse_code", "warehouse_region"],
            ["warehouses.code", "warehouses.region"],
            name="fk_slots__warehouse_code__warehouse_region",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            sa.column("warehouse_region").in_(["north", "south", "far east"]), name="ck_slots__warehouse_region"
        ),
    )
    op.create_index("ix_slots__token_id", "slots", ["token_id"])
    op.create_index("ix_slots__warehouse_code__warehouse_region", "slots", ["warehouse_code", "warehouse_region"])
    op.create_index("ix_slots__created_at__hub_id__token_id", "slots", ["created_at", "hub_id", "token_id"])


def create_bins() -> None:
    op.create_table(
        "bins",
        sa.Column("warehouse_code", sa.String(12), nullable=False),
        sa.Column("warehouse_region", sa.String(64), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(255), nullable=True),
        sa.Column("slot_hub_id", sa.Integer(), nullable=True),
        sa.Column("slot_token_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("warehouse_code", "warehouse_region", "number", name="pk_bins"),
        sa.ForeignKeyConstraint(
            ["warehouse_code", "warehouse_region"],
            ["warehouses.code", "warehouses.region"],
            name="fk_bins__warehouse_code__warehouse_region",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["slot_hub_id", "slot_token_id"],
            ["slots.hub_id", "slots.token_id"],
            name="fk_bins__slot_hub_id__slot_token_id",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            sa.column("warehouse_region").in_(["north", "south", "far east"]), name="ck_bins__warehouse_region"
        ),
    )
    op.create_index("ix_bins__slot_hub_id__slot_token_id", "bins", ["slot_hub_id", "slot_token_id"])
    op.create_index(
        "ix_bins__created_at__warehouse_code__warehouse_region__number",
        "bins",
        ["created_at", "warehouse_code", "warehouse_region", "number"],
    )


def create_modules() -> None:
    op.create_table(
        "modules",
        sa.Column("bin_warehouse_code", sa.String(12), nullable=False),
        sa.Column("bin_warehouse_region", sa.String(64), nullable=False),
        sa.Column("bin_number", sa.Integer(), nullable=False),
        sa.Column("serial", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint(
            "bin_warehouse_code", "bin_warehouse_region", "bin_number", "serial", name="pk_modules"
        ),
        sa.ForeignKeyConstraint(
            ["bin_warehouse_code", "bin_warehouse_region", "bin_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            name="fk_modules__bin_warehouse_code__bin_warehouse_region___07790089",
            ondelete="RESTRICT",
        ),
        sa.CheckConstraint(
            sa.column("bin_warehouse_region").in_(["north", "south", "far east"]),
            name="ck_modules__bin_warehouse_region",
        ),
    )
    op.create_index(
        "ix_modules__created_at__bin_warehouse_code__bin_wareho_8b1541d7",
        "modules",
        ["created_at", "bin_warehouse_code", "bin_warehouse_region", "bin_number", "serial"],
    )


def create_devices() -> None:
    op.create_table(
        "devices",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("module_bin_warehouse_code", sa.String(12), nullable=False),
        sa.Column("module_bin_warehouse_region", sa.String(64), nullable=False),
        sa.Column("module_bin_number", sa.Integer(), nullable=False),
        sa.Column("module_serial", sa.BigInteger(), nullable=False),
        sa.Column("spare_bin_warehouse_code", sa.String(12), nullable=True),
        sa.Column("spare_bin_warehouse_region", sa.String(64), nullable=True),
        sa.Column("spare_bin_number", sa.Integer(), nullable=True),
        sa.Column("spare_serial", sa.BigInteger(), nullable=True),
        sa.Column("lent_bin_warehouse_code", sa.String(12), nullable=True),
        sa.Column("lent_bin_warehouse_region", sa.String(64), nullable=True),
        sa.Column("lent_bin_number", sa.Integer(), nullable=True),
        sa.Column("lent_serial", sa.BigInteger(), nullable=True),
        sa.Column("twin_warehouse_code", sa.String(12), nullable=True),
        sa.Column("twin_warehouse_region", sa.String(64), nullable=True),
        sa.Column("twin_number", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_devices"),
        sa.UniqueConstraint(
            "twin_warehouse_code",
            "twin_warehouse_region",
            "twin_number",
            name="uq_devices__twin_warehouse_code__twin_warehouse_region_a53a008d",
        ),
        sa.ForeignKeyConstraint(
            ["module_bin_warehouse_code", "module_bin_warehouse_region", "module_bin_number", "module_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            name="fk_devices__module_bin_warehouse_code__module_bin_ware_7188789a",
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["spare_bin_warehouse_code", "spare_bin_warehouse_region", "spare_bin_number", "spare_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            name="fk_devices__spare_bin_warehouse_code__spare_bin_wareho_9c77077d",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["lent_bin_warehouse_code", "lent_bin_warehouse_region", "lent_bin_number", "lent_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            name="fk_devices__lent_bin_warehouse_code__lent_bin_warehous_ea1e9e1f",
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["twin_warehouse_code", "twin_warehouse_region", "twin_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            name="fk_devices__twin_warehouse_code__twin_warehouse_region_f2a7d327",
            ondelete="CASCADE",
        ),
        sa.CheckConstraint(
            sa.column("module_bin_warehouse_region").in_(["north", "south", "far east"]),
            name="ck_devices__module_bin_warehouse_region",
        ),
        sa.CheckConstraint(
            sa.column("spare_bin_warehouse_region").in_(["north", "south", "far east"]),
            name="ck_devices__spare_bin_warehouse_region",
        ),
        sa.CheckConstraint(
            sa.column("lent_bin_warehouse_region").in_(["north", "south", "far east"]),
            name="ck_devices__lent_bin_warehouse_region",
        ),
        sa.CheckConstraint(
            sa.column("twin_warehouse_region").in_(["north", "south", "far east"]),
            name="ck_devices__twin_warehouse_region",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_devices__module_bin_warehouse_code__module_bin_ware_164b9d3b",
        "devices",
        ["module_bin_warehouse_code", "module_bin_warehouse_region", "module_bin_number", "module_serial"],
    )
    op.create_index(
        "ix_devices__spare_bin_warehouse_code__spare_bin_wareho_255d2517",
        "devices",
        ["spare_bin_warehouse_code", "spare_bin_warehouse_region", "spare_bin_number", "spare_serial"],
    )
    op.create_index(
        "ix_devices__lent_bin_warehouse_code__lent_bin_warehous_391eeb82",
        "devices",
        ["lent_bin_warehouse_code", "lent_bin_warehouse_region", "lent_bin_number", "lent_serial"],
    )
    op.create_index("ix_devices__created_at__id", "devices", ["created_at", "id"])


def create_spokes() -> None:
    op.create_table(
        "spokes",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("required_id", sa.Integer(), nullable=False),
        sa.Column("optional_id", sa.Integer(), nullable=True),
        sa.Column("nullable_id", sa.Integer(), nullable=True),
        sa.Column("restricted_id", sa.Integer(), nullable=True),
        sa.Column("cascaded_id", sa.Integer(), nullable=False),
        sa.Column("cleared_id", sa.Integer(), nullable=True),
        sa.Column("cleared_null_id", sa.Integer(), nullable=True),
        sa.Column("cascaded_optional_id", sa.Integer(), nullable=True),
        sa.Column("fixed_id", sa.Integer(), nullable=True),
        sa.Column("token_id", sa.Uuid(), nullable=False),
        sa.Column("optional_token_id", sa.Uuid(), nullable=True),
        sa.Column("nullable_token_id", sa.Uuid(), nullable=True),
        sa.Column("declared_id", sa.Integer(), nullable=True),
        sa.Column("told_hub", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_spokes"),
        sa.ForeignKeyConstraint(["required_id"], ["hubs.id"], name="fk_spokes__required_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["optional_id"], ["hubs.id"], name="fk_spokes__optional_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["nullable_id"], ["hubs.id"], name="fk_spokes__nullable_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["restricted_id"], ["hubs.id"], name="fk_spokes__restricted_id", ondelete="RESTRICT"),
        sa.ForeignKeyConstraint(["cascaded_id"], ["hubs.id"], name="fk_spokes__cascaded_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["cleared_id"], ["hubs.id"], name="fk_spokes__cleared_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["cleared_null_id"], ["hubs.id"], name="fk_spokes__cleared_null_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["cascaded_optional_id"], ["hubs.id"], name="fk_spokes__cascaded_optional_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["fixed_id"], ["hubs.id"], name="fk_spokes__fixed_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name="fk_spokes__token_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["optional_token_id"], ["tokens.id"], name="fk_spokes__optional_token_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["nullable_token_id"], ["tokens.id"], name="fk_spokes__nullable_token_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(["declared_id"], ["hubs.id"], name="fk_spokes__declared_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["told_hub"], ["hubs.id"], name="fk_spokes__told_hub", ondelete="RESTRICT"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_spokes__required_id", "spokes", ["required_id"])
    op.create_index("ix_spokes__optional_id", "spokes", ["optional_id"])
    op.create_index("ix_spokes__nullable_id", "spokes", ["nullable_id"])
    op.create_index("ix_spokes__restricted_id", "spokes", ["restricted_id"])
    op.create_index("ix_spokes__cascaded_id", "spokes", ["cascaded_id"])
    op.create_index("ix_spokes__cleared_id", "spokes", ["cleared_id"])
    op.create_index("ix_spokes__cleared_null_id", "spokes", ["cleared_null_id"])
    op.create_index("ix_spokes__cascaded_optional_id", "spokes", ["cascaded_optional_id"])
    op.create_index("ix_spokes__fixed_id", "spokes", ["fixed_id"])
    op.create_index("ix_spokes__token_id", "spokes", ["token_id"])
    op.create_index("ix_spokes__optional_token_id", "spokes", ["optional_token_id"])
    op.create_index("ix_spokes__nullable_token_id", "spokes", ["nullable_token_id"])
    op.create_index("ix_spokes__declared_id", "spokes", ["declared_id"])
    op.create_index("ix_spokes__told_hub", "spokes", ["told_hub"])
    op.create_index("ix_spokes__created_at__id", "spokes", ["created_at", "id"])


def create_badges() -> None:
    op.create_table(
        "badges",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("text", sa.String(255), nullable=False),
        sa.Column("hub_id", sa.Integer(), nullable=False),
        sa.Column("spare_id", sa.Uuid(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_badges"),
        sa.UniqueConstraint("hub_id", name="uq_badges__hub_id"),
        sa.UniqueConstraint("spare_id", name="uq_badges__spare_id"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_badges__hub_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["spare_id"], ["tokens.id"], name="fk_badges__spare_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_badges__created_at__id", "badges", ["created_at", "id"])


def create_stamps() -> None:
    op.create_table(
        "stamps",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("hub_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_stamps"),
        sa.UniqueConstraint("hub_id", name="uq_stamps__hub_id"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_stamps__hub_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_stamps__created_at__id", "stamps", ["created_at", "id"])


def create_bares() -> None:
    op.create_table(
        "bares",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bares"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_bares__created_at__id", "bares", ["created_at", "id"])


def create_seals() -> None:
    op.create_table(
        "seals",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("text", sa.String(255), nullable=False),
        sa.Column("hub_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_seals"),
        sa.UniqueConstraint("hub_id", name="uq_seals__hub_id"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_seals__hub_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_seals__created_at__id", "seals", ["created_at", "id"])


def create_hidden_things() -> None:
    op.create_table(
        "hidden_things",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("text", sa.String(255), nullable=False),
        sa.Column("hub_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_hidden_things"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_hidden_things__hub_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_hidden_things__hub_id", "hidden_things", ["hub_id"])
    op.create_index("ix_hidden_things__created_at__id", "hidden_things", ["created_at", "id"])


def create_marks() -> None:
    op.create_table(
        "marks",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_marks"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_marks__created_at__id", "marks", ["created_at", "id"])


def create_folders() -> None:
    op.create_table(
        "folders",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("shortcut_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_folders"),
        sa.ForeignKeyConstraint(["parent_id"], ["folders.id"], name="fk_folders__parent_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["shortcut_id"], ["folders.id"], name="fk_folders__shortcut_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_folders__parent_id", "folders", ["parent_id"])
    op.create_index("ix_folders__shortcut_id", "folders", ["shortcut_id"])
    op.create_index("ix_folders__created_at__id", "folders", ["created_at", "id"])


def create_folder_files() -> None:
    op.create_table(
        "folder_files",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folder_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_folder_files"),
        sa.ForeignKeyConstraint(["folder_id"], ["folders.id"], name="fk_folder_files__folder_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_folder_files__folder_id", "folder_files", ["folder_id"])
    op.create_index("ix_folder_files__created_at__id", "folder_files", ["created_at", "id"])


def create_chains() -> None:
    op.create_table(
        "chains",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("next_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_chains"),
        sa.UniqueConstraint("next_id", name="uq_chains__next_id"),
        sa.ForeignKeyConstraint(["next_id"], ["chains.id"], name="fk_chains__next_id", ondelete="RESTRICT"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_chains__created_at__id", "chains", ["created_at", "id"])


def create_string_cases() -> None:
    op.create_table(
        "string_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.String(255), nullable=False),
        sa.Column("or_null", sa.String(255), nullable=True),
        sa.Column("optional", sa.String(255), nullable=True),
        sa.Column("either", sa.String(255), nullable=True),
        sa.Column("defaulted", sa.String(255), nullable=False),
        sa.Column("or_null_defaulted", sa.String(255), nullable=True),
        sa.Column("optional_defaulted", sa.String(255), nullable=True),
        sa.Column("either_defaulted", sa.String(255), nullable=True),
        sa.Column("many", list_of(sa.String(255)), nullable=False),
        sa.Column("many_or_null", list_of(sa.String(255)), nullable=True),
        sa.Column("old_spelling", list_of(sa.String(255)), nullable=False),
        sa.Column("distinct", list_of(sa.String(255)), nullable=False),
        sa.Column("limited", sa.String(40), nullable=False),
        sa.Column("limited_items", list_of(sa.String(255)), nullable=False),
        sa.Column("single", sa.String(255), nullable=True),
        sa.Column("fixed", sa.String(255), nullable=True),
        sa.Column("stored_string", sa.String(255), nullable=True),
        sa.Column("labelled", sa.String(255), nullable=False),
        sa.Column("short", sa.String(3), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_string_cases"),
        sa.UniqueConstraint("single", name="uq_string_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_string_cases__stored_string", "string_cases", ["stored_string"])
    op.create_index("ix_string_cases__created_at__id", "string_cases", ["created_at", "id"])


def create_text_cases() -> None:
    op.create_table(
        "text_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Text(), nullable=False),
        sa.Column("or_null", sa.Text(), nullable=True),
        sa.Column("optional", sa.Text(), nullable=True),
        sa.Column("either", sa.Text(), nullable=True),
        sa.Column("defaulted", sa.Text(), nullable=False),
        sa.Column("or_null_defaulted", sa.Text(), nullable=True),
        sa.Column("optional_defaulted", sa.Text(), nullable=True),
        sa.Column("either_defaulted", sa.Text(), nullable=True),
        sa.Column("many", list_of(sa.Text()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Text()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Text()), nullable=False),
        sa.Column("distinct", list_of(sa.Text()), nullable=False),
        sa.Column("limited", sa.Text(), nullable=False),
        sa.Column("single", sa.Text(), nullable=True),
        sa.Column("fixed", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_text_cases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_text_cases__created_at__id", "text_cases", ["created_at", "id"])
    op.create_index("uq_text_cases__single", "text_cases", [digest("single")], unique=True)


def create_integer_cases() -> None:
    op.create_table(
        "integer_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Integer(), nullable=False),
        sa.Column("or_null", sa.Integer(), nullable=True),
        sa.Column("optional", sa.Integer(), nullable=True),
        sa.Column("either", sa.Integer(), nullable=True),
        sa.Column("defaulted", sa.Integer(), nullable=False),
        sa.Column("or_null_defaulted", sa.Integer(), nullable=True),
        sa.Column("optional_defaulted", sa.Integer(), nullable=True),
        sa.Column("either_defaulted", sa.Integer(), nullable=True),
        sa.Column("many", list_of(sa.Integer()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Integer()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Integer()), nullable=False),
        sa.Column("distinct", list_of(sa.Integer()), nullable=False),
        sa.Column("limited", sa.Integer(), nullable=False),
        sa.Column("single", sa.Integer(), nullable=True),
        sa.Column("fixed", sa.Integer(), nullable=True),
        sa.Column("stored_integer", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_integer_cases"),
        sa.UniqueConstraint("single", name="uq_integer_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_integer_cases__stored_integer", "integer_cases", ["stored_integer"])
    op.create_index("ix_integer_cases__created_at__id", "integer_cases", ["created_at", "id"])


def create_big_int_cases() -> None:
    op.create_table(
        "big_int_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.BigInteger(), nullable=False),
        sa.Column("or_null", sa.BigInteger(), nullable=True),
        sa.Column("optional", sa.BigInteger(), nullable=True),
        sa.Column("either", sa.BigInteger(), nullable=True),
        sa.Column("defaulted", sa.BigInteger(), nullable=False),
        sa.Column("or_null_defaulted", sa.BigInteger(), nullable=True),
        sa.Column("null_by_default", sa.BigInteger(), nullable=True),
        sa.Column("optional_defaulted", sa.BigInteger(), nullable=True),
        sa.Column("either_defaulted", sa.BigInteger(), nullable=True),
        sa.Column("many", list_of(sa.BigInteger()), nullable=False),
        sa.Column("many_or_null", list_of(sa.BigInteger()), nullable=True),
        sa.Column("old_spelling", list_of(sa.BigInteger()), nullable=False),
        sa.Column("distinct", list_of(sa.BigInteger()), nullable=False),
        sa.Column("limited", sa.BigInteger(), nullable=False),
        sa.Column("single", sa.BigInteger(), nullable=True),
        sa.Column("fixed", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_big_int_cases"),
        sa.UniqueConstraint("single", name="uq_big_int_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_big_int_cases__created_at__id", "big_int_cases", ["created_at", "id"])


def create_float_cases() -> None:
    op.create_table(
        "float_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Double(), nullable=False),
        sa.Column("or_null", sa.Double(), nullable=True),
        sa.Column("optional", sa.Double(), nullable=True),
        sa.Column("either", sa.Double(), nullable=True),
        sa.Column("defaulted", sa.Double(), nullable=False),
        sa.Column("or_null_defaulted", sa.Double(), nullable=True),
        sa.Column("null_by_default", sa.Double(), nullable=True),
        sa.Column("optional_defaulted", sa.Double(), nullable=True),
        sa.Column("either_defaulted", sa.Double(), nullable=True),
        sa.Column("many", list_of(sa.Double()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Double()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Double()), nullable=False),
        sa.Column("distinct", list_of(sa.Double()), nullable=False),
        sa.Column("limited", sa.Double(), nullable=False),
        sa.Column("single", sa.Double(), nullable=True),
        sa.Column("fixed", sa.Double(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_float_cases"),
        sa.UniqueConstraint("single", name="uq_float_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_float_cases__created_at__id", "float_cases", ["created_at", "id"])


def create_decimal_cases() -> None:
    op.create_table(
        "decimal_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", decimal(18, 2), nullable=False),
        sa.Column("or_null", decimal(18, 2), nullable=True),
        sa.Column("optional", decimal(18, 2), nullable=True),
        sa.Column("either", decimal(18, 2), nullable=True),
        sa.Column("defaulted", decimal(18, 2), nullable=False),
        sa.Column("or_null_defaulted", decimal(18, 2), nullable=True),
        sa.Column("optional_defaulted", decimal(18, 2), nullable=True),
        sa.Column("either_defaulted", decimal(18, 2), nullable=True),
        sa.Column("many", list_of(sa.Numeric(18, 2)), nullable=False),
        sa.Column("many_or_null", list_of(sa.Numeric(18, 2)), nullable=True),
        sa.Column("old_spelling", list_of(sa.Numeric(18, 2)), nullable=False),
        sa.Column("distinct", list_of(sa.Numeric(18, 2)), nullable=False),
        sa.Column("limited", decimal(12, 4), nullable=False),
        sa.Column("single", decimal(18, 2), nullable=True),
        sa.Column("fixed", decimal(18, 2), nullable=True),
        sa.Column("stored_decimal", decimal(18, 2), nullable=True),
        sa.Column("whole", decimal(9, 0), nullable=False),
        sa.Column("widest", long_decimal(28, 10), nullable=False),
        sa.Column("tiny", decimal(4, 4), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_decimal_cases"),
        sa.UniqueConstraint("single", name="uq_decimal_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_decimal_cases__stored_decimal", "decimal_cases", ["stored_decimal"])
    op.create_index("ix_decimal_cases__created_at__id", "decimal_cases", ["created_at", "id"])


def create_boolean_cases() -> None:
    op.create_table(
        "boolean_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Boolean(), nullable=False),
        sa.Column("or_null", sa.Boolean(), nullable=True),
        sa.Column("optional", sa.Boolean(), nullable=True),
        sa.Column("either", sa.Boolean(), nullable=True),
        sa.Column("defaulted", sa.Boolean(), nullable=False),
        sa.Column("or_null_defaulted", sa.Boolean(), nullable=True),
        sa.Column("optional_defaulted", sa.Boolean(), nullable=True),
        sa.Column("either_defaulted", sa.Boolean(), nullable=True),
        sa.Column("many", list_of(sa.Boolean()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Boolean()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Boolean()), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_boolean_cases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_boolean_cases__created_at__id", "boolean_cases", ["created_at", "id"])


def create_date_time_cases() -> None:
    op.create_table(
        "date_time_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", DATE_TIME, nullable=False),
        sa.Column("or_null", DATE_TIME, nullable=True),
        sa.Column("optional", DATE_TIME, nullable=True),
        sa.Column("either", DATE_TIME, nullable=True),
        sa.Column("defaulted", DATE_TIME, nullable=False),
        sa.Column("or_null_defaulted", DATE_TIME, nullable=True),
        sa.Column("optional_defaulted", DATE_TIME, nullable=True),
        sa.Column("either_defaulted", DATE_TIME, nullable=True),
        sa.Column("many", list_of(postgresql.TIMESTAMP(timezone=True, precision=3)), nullable=False),
        sa.Column("many_or_null", list_of(postgresql.TIMESTAMP(timezone=True, precision=3)), nullable=True),
        sa.Column("old_spelling", list_of(postgresql.TIMESTAMP(timezone=True, precision=3)), nullable=False),
        sa.Column("distinct", list_of(postgresql.TIMESTAMP(timezone=True, precision=3)), nullable=False),
        sa.Column("single", DATE_TIME, nullable=True),
        sa.Column("fixed", DATE_TIME, nullable=True),
        sa.Column("stored_datetime", DATE_TIME, nullable=True),
        sa.Column("touched", DATE_TIME, nullable=False),
        sa.Column("since", DATE_TIME, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_date_time_cases"),
        sa.UniqueConstraint("single", name="uq_date_time_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_date_time_cases__stored_datetime", "date_time_cases", ["stored_datetime"])
    op.create_index("ix_date_time_cases__created_at__id", "date_time_cases", ["created_at", "id"])


def create_date_cases() -> None:
    op.create_table(
        "date_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Date(), nullable=False),
        sa.Column("or_null", sa.Date(), nullable=True),
        sa.Column("optional", sa.Date(), nullable=True),
        sa.Column("either", sa.Date(), nullable=True),
        sa.Column("defaulted", sa.Date(), nullable=False),
        sa.Column("or_null_defaulted", sa.Date(), nullable=True),
        sa.Column("optional_defaulted", sa.Date(), nullable=True),
        sa.Column("either_defaulted", sa.Date(), nullable=True),
        sa.Column("many", list_of(sa.Date()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Date()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Date()), nullable=False),
        sa.Column("distinct", list_of(sa.Date()), nullable=False),
        sa.Column("single", sa.Date(), nullable=True),
        sa.Column("fixed", sa.Date(), nullable=True),
        sa.Column("since", sa.Date(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_date_cases"),
        sa.UniqueConstraint("single", name="uq_date_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_date_cases__created_at__id", "date_cases", ["created_at", "id"])


def create_time_cases() -> None:
    op.create_table(
        "time_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", TIME_OF_DAY, nullable=False),
        sa.Column("or_null", TIME_OF_DAY, nullable=True),
        sa.Column("optional", TIME_OF_DAY, nullable=True),
        sa.Column("either", TIME_OF_DAY, nullable=True),
        sa.Column("defaulted", TIME_OF_DAY, nullable=False),
        sa.Column("or_null_defaulted", TIME_OF_DAY, nullable=True),
        sa.Column("optional_defaulted", TIME_OF_DAY, nullable=True),
        sa.Column("either_defaulted", TIME_OF_DAY, nullable=True),
        sa.Column("many", list_of(postgresql.TIME(precision=0)), nullable=False),
        sa.Column("many_or_null", list_of(postgresql.TIME(precision=0)), nullable=True),
        sa.Column("old_spelling", list_of(postgresql.TIME(precision=0)), nullable=False),
        sa.Column("distinct", list_of(postgresql.TIME(precision=0)), nullable=False),
        sa.Column("single", TIME_OF_DAY, nullable=True),
        sa.Column("fixed", TIME_OF_DAY, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_time_cases"),
        sa.UniqueConstraint("single", name="uq_time_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_time_cases__created_at__id", "time_cases", ["created_at", "id"])


def create_uuid_cases() -> None:
    op.create_table(
        "uuid_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.Uuid(), nullable=False),
        sa.Column("or_null", sa.Uuid(), nullable=True),
        sa.Column("optional", sa.Uuid(), nullable=True),
        sa.Column("either", sa.Uuid(), nullable=True),
        sa.Column("defaulted", sa.Uuid(), nullable=False),
        sa.Column("or_null_defaulted", sa.Uuid(), nullable=True),
        sa.Column("optional_defaulted", sa.Uuid(), nullable=True),
        sa.Column("either_defaulted", sa.Uuid(), nullable=True),
        sa.Column("many", list_of(sa.Uuid()), nullable=False),
        sa.Column("many_or_null", list_of(sa.Uuid()), nullable=True),
        sa.Column("old_spelling", list_of(sa.Uuid()), nullable=False),
        sa.Column("distinct", list_of(sa.Uuid()), nullable=False),
        sa.Column("single", sa.Uuid(), nullable=True),
        sa.Column("fixed", sa.Uuid(), nullable=True),
        sa.Column("since", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_uuid_cases"),
        sa.UniqueConstraint("single", name="uq_uuid_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_uuid_cases__created_at__id", "uuid_cases", ["created_at", "id"])


def create_email_cases() -> None:
    op.create_table(
        "email_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.String(254), nullable=False),
        sa.Column("or_null", sa.String(254), nullable=True),
        sa.Column("optional", sa.String(254), nullable=True),
        sa.Column("either", sa.String(254), nullable=True),
        sa.Column("defaulted", sa.String(254), nullable=False),
        sa.Column("or_null_defaulted", sa.String(254), nullable=True),
        sa.Column("optional_defaulted", sa.String(254), nullable=True),
        sa.Column("either_defaulted", sa.String(254), nullable=True),
        sa.Column("many", list_of(sa.String(254)), nullable=False),
        sa.Column("many_or_null", list_of(sa.String(254)), nullable=True),
        sa.Column("old_spelling", list_of(sa.String(254)), nullable=False),
        sa.Column("distinct", list_of(sa.String(254)), nullable=False),
        sa.Column("single", sa.String(254), nullable=True),
        sa.Column("fixed", sa.String(254), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_email_cases"),
        sa.UniqueConstraint("single", name="uq_email_cases__single"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_email_cases__created_at__id", "email_cases", ["created_at", "id"])


def create_url_cases() -> None:
    op.create_table(
        "url_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.String(2048), nullable=False),
        sa.Column("or_null", sa.String(2048), nullable=True),
        sa.Column("optional", sa.String(2048), nullable=True),
        sa.Column("either", sa.String(2048), nullable=True),
        sa.Column("defaulted", sa.String(2048), nullable=False),
        sa.Column("or_null_defaulted", sa.String(2048), nullable=True),
        sa.Column("optional_defaulted", sa.String(2048), nullable=True),
        sa.Column("either_defaulted", sa.String(2048), nullable=True),
        sa.Column("many", list_of(sa.String(2048)), nullable=False),
        sa.Column("many_or_null", list_of(sa.String(2048)), nullable=True),
        sa.Column("old_spelling", list_of(sa.String(2048)), nullable=False),
        sa.Column("distinct", list_of(sa.String(2048)), nullable=False),
        sa.Column("single", sa.String(2048), nullable=True),
        sa.Column("fixed", sa.String(2048), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_url_cases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_url_cases__created_at__id", "url_cases", ["created_at", "id"])
    op.create_index("uq_url_cases__single", "url_cases", [digest("single")], unique=True)


def create_json_cases() -> None:
    op.create_table(
        "json_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", JSON, nullable=False),
        sa.Column("or_null", JSON, nullable=True),
        sa.Column("optional", JSON, nullable=True),
        sa.Column("either", JSON, nullable=True),
        sa.Column("many", JSON, nullable=False),
        sa.Column("many_or_null", JSON, nullable=True),
        sa.Column("old_spelling", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_json_cases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_json_cases__created_at__id", "json_cases", ["created_at", "id"])


def create_enum_cases() -> None:
    op.create_table(
        "enum_cases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("needed", sa.String(64), nullable=False),
        sa.Column("or_null", sa.String(64), nullable=True),
        sa.Column("optional", sa.String(64), nullable=True),
        sa.Column("either", sa.String(64), nullable=True),
        sa.Column("defaulted", sa.String(64), nullable=False),
        sa.Column("or_null_defaulted", sa.String(64), nullable=True),
        sa.Column("null_by_default", sa.String(64), nullable=True),
        sa.Column("optional_defaulted", sa.String(64), nullable=True),
        sa.Column("either_defaulted", sa.String(64), nullable=True),
        sa.Column("many", list_of(sa.String(64)), nullable=False),
        sa.Column("many_or_null", list_of(sa.String(64)), nullable=True),
        sa.Column("old_spelling", list_of(sa.String(64)), nullable=False),
        sa.Column("distinct", list_of(sa.String(64)), nullable=False),
        sa.Column("fixed", sa.String(64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_enum_cases"),
        sa.CheckConstraint(sa.column("needed").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__needed"),
        sa.CheckConstraint(
            sa.column("or_null").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__or_null"
        ),
        sa.CheckConstraint(
            sa.column("optional").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__optional"
        ),
        sa.CheckConstraint(sa.column("either").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__either"),
        sa.CheckConstraint(
            sa.column("defaulted").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__defaulted"
        ),
        sa.CheckConstraint(
            sa.column("or_null_defaulted").in_(["red", "green", "blue-ish", "4th"]),
            name="ck_enum_cases__or_null_defaulted",
        ),
        sa.CheckConstraint(
            sa.column("null_by_default").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__null_by_default"
        ),
        sa.CheckConstraint(
            sa.column("optional_defaulted").in_(["red", "green", "blue-ish", "4th"]),
            name="ck_enum_cases__optional_defaulted",
        ),
        sa.CheckConstraint(
            sa.column("either_defaulted").in_(["red", "green", "blue-ish", "4th"]),
            name="ck_enum_cases__either_defaulted",
        ),
        sa.CheckConstraint(sa.column("fixed").in_(["red", "green", "blue-ish", "4th"]), name="ck_enum_cases__fixed"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_enum_cases__created_at__id", "enum_cases", ["created_at", "id"])


def create_devices_places() -> None:
    op.create_table(
        "devices_places",
        sa.Column("device_id", sa.Integer(), nullable=False),
        sa.Column("place_warehouse_code", sa.String(12), nullable=False),
        sa.Column("place_warehouse_region", sa.String(64), nullable=False),
        sa.Column("place_number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "device_id", "place_warehouse_code", "place_warehouse_region", "place_number", name="pk_devices_places"
        ),
        sa.ForeignKeyConstraint(["device_id"], ["devices.id"], name="fk_devices_places__device_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["place_warehouse_code", "place_warehouse_region", "place_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            name="fk_devices_places__place_warehouse_code__place_warehou_eedd0600",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "ix_devices_places__place_warehouse_code__place_warehou_28c9f590",
        "devices_places",
        ["place_warehouse_code", "place_warehouse_region", "place_number"],
    )


def create_positions_marks() -> None:
    op.create_table(
        "positions_marks",
        sa.Column("position_text", sa.String(20), nullable=False),
        sa.Column("position_count", sa.Integer(), nullable=False),
        sa.Column("position_big", sa.BigInteger(), nullable=False),
        sa.Column("position_uuid", sa.Uuid(), nullable=False),
        sa.Column("position_day", sa.Date(), nullable=False),
        sa.Column("position_kind", sa.String(64), nullable=False),
        sa.Column("position_hub_id", sa.Integer(), nullable=False),
        sa.Column("mark_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint(
            "position_text",
            "position_count",
            "position_big",
            "position_uuid",
            "position_day",
            "position_kind",
            "position_hub_id",
            "mark_id",
            name="pk_positions_marks",
        ),
        sa.ForeignKeyConstraint(
            [
                "position_text",
                "position_count",
                "position_big",
                "position_uuid",
                "position_day",
                "position_kind",
                "position_hub_id",
            ],
            [
                "positions.text",
                "positions.count",
                "positions.big",
                "positions.uuid",
                "positions.day",
                "positions.kind",
                "positions.hub_id",
            ],
            name="fk_positions_marks__position_text__position_count__pos_1e4d13a9",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["mark_id"], ["marks.id"], name="fk_positions_marks__mark_id", ondelete="CASCADE"),
    )
    op.create_index("ix_positions_marks__mark_id", "positions_marks", ["mark_id"])


def create_renamed_tags_members() -> None:
    op.create_table(
        "renamed_tags_members",
        sa.Column("renamed_tag_id", sa.Integer(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("renamed_tag_id", "member_id", name="pk_renamed_tags_members"),
        sa.ForeignKeyConstraint(
            ["renamed_tag_id"], ["renamed_tags.id"], name="fk_renamed_tags_members__renamed_tag_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["member_id"], ["renamed_ones._id"], name="fk_renamed_tags_members__member_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_renamed_tags_members__member_id", "renamed_tags_members", ["member_id"])


def create_strict_notes_links() -> None:
    op.create_table(
        "strict_notes_links",
        sa.Column("strict_note_id", sa.Integer(), nullable=False),
        sa.Column("link_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("strict_note_id", "link_id", name="pk_strict_notes_links"),
        sa.ForeignKeyConstraint(
            ["strict_note_id"], ["strict_notes.id"], name="fk_strict_notes_links__strict_note_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["link_id"], ["tokens.id"], name="fk_strict_notes_links__link_id", ondelete="CASCADE"),
    )
    op.create_index("ix_strict_notes_links__link_id", "strict_notes_links", ["link_id"])


def create_hubs_marks() -> None:
    op.create_table(
        "hubs_marks",
        sa.Column("hub_id", sa.Integer(), nullable=False),
        sa.Column("mark_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("hub_id", "mark_id", name="pk_hubs_marks"),
        sa.ForeignKeyConstraint(["hub_id"], ["hubs.id"], name="fk_hubs_marks__hub_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["mark_id"], ["marks.id"], name="fk_hubs_marks__mark_id", ondelete="CASCADE"),
    )
    op.create_index("ix_hubs_marks__mark_id", "hubs_marks", ["mark_id"])


def create_tokens_paired_with() -> None:
    op.create_table(
        "tokens_paired_with",
        sa.Column("token_id", sa.Uuid(), nullable=False),
        sa.Column("paired_with_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("token_id", "paired_with_id", name="pk_tokens_paired_with"),
        sa.ForeignKeyConstraint(
            ["token_id"], ["tokens.id"], name="fk_tokens_paired_with__token_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["paired_with_id"], ["tokens.id"], name="fk_tokens_paired_with__paired_with_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_tokens_paired_with__paired_with_id", "tokens_paired_with", ["paired_with_id"])


def create_marks_tokens() -> None:
    op.create_table(
        "marks_tokens",
        sa.Column("mark_id", sa.Integer(), nullable=False),
        sa.Column("token_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("mark_id", "token_id", name="pk_marks_tokens"),
        sa.ForeignKeyConstraint(["mark_id"], ["marks.id"], name="fk_marks_tokens__mark_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["token_id"], ["tokens.id"], name="fk_marks_tokens__token_id", ondelete="CASCADE"),
    )
    op.create_index("ix_marks_tokens__token_id", "marks_tokens", ["token_id"])


def create_marks_similar_to() -> None:
    op.create_table(
        "marks_similar_to",
        sa.Column("mark_id", sa.Integer(), nullable=False),
        sa.Column("similar_to_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("mark_id", "similar_to_id", name="pk_marks_similar_to"),
        sa.ForeignKeyConstraint(["mark_id"], ["marks.id"], name="fk_marks_similar_to__mark_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["similar_to_id"], ["marks.id"], name="fk_marks_similar_to__similar_to_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_marks_similar_to__similar_to_id", "marks_similar_to", ["similar_to_id"])


def create_teams() -> None:
    op.create_table(
        "teams",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("captain_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_teams"),
        sa.ForeignKeyConstraint(
            ["captain_id"], ["players.id"], name="fk_teams__captain_id", ondelete="SET NULL", use_alter=True
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_teams__captain_id", "teams", ["captain_id"])
    op.create_index("ix_teams__created_at__id", "teams", ["created_at", "id"])


def create_players() -> None:
    op.create_table(
        "players",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("team_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_players"),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_players__team_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_players__team_id", "players", ["team_id"])
    op.create_index("ix_players__created_at__id", "players", ["created_at", "id"])


def upgrade() -> None:
    for make in [
        create_warehouses,
        create_own_memberships,
        create_renamed_ones,
        create_renamed_tags,
        create_renamed_keys,
        create_strict_notes,
        create_old_names,
        create_hubs,
        create_positions,
        create_tokens,
        create_slots,
        create_bins,
        create_modules,
        create_devices,
        create_spokes,
        create_badges,
        create_stamps,
        create_bares,
        create_seals,
        create_hidden_things,
        create_marks,
        create_folders,
        create_folder_files,
        create_chains,
        create_string_cases,
        create_text_cases,
        create_integer_cases,
        create_big_int_cases,
        create_float_cases,
        create_decimal_cases,
        create_boolean_cases,
        create_date_time_cases,
        create_date_cases,
        create_time_cases,
        create_uuid_cases,
        create_email_cases,
        create_url_cases,
        create_json_cases,
        create_enum_cases,
        create_devices_places,
        create_positions_marks,
        create_renamed_tags_members,
        create_strict_notes_links,
        create_hubs_marks,
        create_tokens_paired_with,
        create_marks_tokens,
        create_marks_similar_to,
        create_teams,
        create_players,
    ]:
        make()
    if op.get_context().dialect.supports_alter:  # SQLite has these from the beginning
        op.create_foreign_key("fk_teams__captain_id", "teams", "players", ["captain_id"], ["id"], ondelete="SET NULL")


def downgrade() -> None:
    if op.get_context().dialect.supports_alter:
        op.drop_constraint("fk_teams__captain_id", "teams", type_="foreignkey")
    for table in [
        "players",
        "teams",
        "marks_similar_to",
        "marks_tokens",
        "tokens_paired_with",
        "hubs_marks",
        "strict_notes_links",
        "renamed_tags_members",
        "positions_marks",
        "devices_places",
        "enum_cases",
        "json_cases",
        "url_cases",
        "email_cases",
        "uuid_cases",
        "time_cases",
        "date_cases",
        "date_time_cases",
        "boolean_cases",
        "decimal_cases",
        "float_cases",
        "big_int_cases",
        "integer_cases",
        "text_cases",
        "string_cases",
        "chains",
        "folder_files",
        "folders",
        "marks",
        "hidden_things",
        "seals",
        "bares",
        "stamps",
        "badges",
        "spokes",
        "devices",
        "modules",
        "bins",
        "slots",
        "tokens",
        "positions",
        "hubs",
        "old_names",
        "strict_notes",
        "renamed_keys",
        "renamed_tags",
        "renamed_ones",
        "own_memberships",
        "warehouses",
    ]:
        op.drop_table(table)
