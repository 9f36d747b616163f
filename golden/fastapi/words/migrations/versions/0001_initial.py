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


def decimal(precision: int, scale: int) -> TypeEngine[Any]:
    return sa.Numeric(precision, scale).with_variant(sa.BigInteger(), "sqlite")


def create_classes() -> None:
    op.create_table(
        "classes",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("false_2", sa.String(255), nullable=True),
        sa.Column("none", sa.Integer(), nullable=True),
        sa.Column("true_2", sa.Boolean(), nullable=True),
        sa.Column("and", decimal(18, 2), nullable=True),
        sa.Column("as", sa.Date(), nullable=True),
        sa.Column("assert", sa.String(255), nullable=True),
        sa.Column("async", sa.Integer(), nullable=True),
        sa.Column("await", sa.Boolean(), nullable=True),
        sa.Column("break", decimal(18, 2), nullable=True),
        sa.Column("class", sa.Date(), nullable=True),
        sa.Column("continue", sa.String(255), nullable=True),
        sa.Column("def", sa.Integer(), nullable=True),
        sa.Column("del", sa.Boolean(), nullable=True),
        sa.Column("elif", decimal(18, 2), nullable=True),
        sa.Column("else", sa.Date(), nullable=True),
        sa.Column("except", sa.String(255), nullable=True),
        sa.Column("finally", sa.Integer(), nullable=True),
        sa.Column("for", sa.Boolean(), nullable=True),
        sa.Column("from", decimal(18, 2), nullable=True),
        sa.Column("global", sa.Date(), nullable=True),
        sa.Column("if", sa.String(255), nullable=True),
        sa.Column("import", sa.Integer(), nullable=True),
        sa.Column("in", sa.Boolean(), nullable=True),
        sa.Column("is", decimal(18, 2), nullable=True),
        sa.Column("lambda", sa.Date(), nullable=True),
        sa.Column("nonlocal", sa.String(255), nullable=True),
        sa.Column("not", sa.Integer(), nullable=True),
        sa.Column("or", sa.Boolean(), nullable=True),
        sa.Column("pass", decimal(18, 2), nullable=True),
        sa.Column("raise", sa.Date(), nullable=True),
        sa.Column("return", sa.String(255), nullable=True),
        sa.Column("try", sa.Integer(), nullable=True),
        sa.Column("while", sa.Boolean(), nullable=True),
        sa.Column("with", decimal(18, 2), nullable=True),
        sa.Column("yield", sa.Date(), nullable=True),
        sa.Column("match", sa.String(255), nullable=True),
        sa.Column("case", sa.Integer(), nullable=True),
        sa.Column("type", sa.Boolean(), nullable=True),
        sa.Column("print", decimal(18, 2), nullable=True),
        sa.Column("self", sa.Date(), nullable=True),
        sa.Column("cls", sa.String(255), nullable=True),
        sa.Column("id_", sa.Integer(), nullable=True),
        sa.Column("str", sa.Boolean(), nullable=True),
        sa.Column("int", decimal(18, 2), nullable=True),
        sa.Column("float", sa.Date(), nullable=True),
        sa.Column("bool", sa.String(255), nullable=True),
        sa.Column("list", sa.Integer(), nullable=True),
        sa.Column("dict", sa.Boolean(), nullable=True),
        sa.Column("set", decimal(18, 2), nullable=True),
        sa.Column("object", sa.Date(), nullable=True),
        sa.Column("date", sa.String(255), nullable=True),
        sa.Column("datetime", sa.Integer(), nullable=True),
        sa.Column("json", sa.Boolean(), nullable=True),
        sa.Column("copy", decimal(18, 2), nullable=True),
        sa.Column("schema", sa.Date(), nullable=True),
        sa.Column("schema_json", sa.String(255), nullable=True),
        sa.Column("validate", sa.Integer(), nullable=True),
        sa.Column("register", sa.Boolean(), nullable=True),
        sa.Column("construct", decimal(18, 2), nullable=True),
        sa.Column("model_config", sa.Date(), nullable=True),
        sa.Column("model_fields", sa.String(255), nullable=True),
        sa.Column("model_dump", sa.Integer(), nullable=True),
        sa.Column("metadata", sa.Boolean(), nullable=True),
        sa.Column("registry", decimal(18, 2), nullable=True),
        sa.Column("query", sa.Date(), nullable=True),
        sa.Column("_sa_instance_state", sa.String(255), nullable=True),
        sa.Column("fields", sa.Integer(), nullable=True),
        sa.Column("parse_obj", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_classes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_classes__created_at__id", "classes", ["created_at", "id"])


def create_functions() -> None:
    op.create_table(
        "functions",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("abstract", sa.String(255), nullable=True),
        sa.Column("any", sa.Integer(), nullable=True),
        sa.Column("arguments", sa.Boolean(), nullable=True),
        sa.Column("bigint", decimal(18, 2), nullable=True),
        sa.Column("boolean", sa.Date(), nullable=True),
        sa.Column("catch", sa.String(255), nullable=True),
        sa.Column("const", sa.Integer(), nullable=True),
        sa.Column("debugger", sa.Boolean(), nullable=True),
        sa.Column("declare", decimal(18, 2), nullable=True),
        sa.Column("default", sa.Date(), nullable=True),
        sa.Column("delete", sa.String(255), nullable=True),
        sa.Column("enum", sa.Integer(), nullable=True),
        sa.Column("eval", sa.Boolean(), nullable=True),
        sa.Column("export", decimal(18, 2), nullable=True),
        sa.Column("extends", sa.Date(), nullable=True),
        sa.Column("function", sa.String(255), nullable=True),
        sa.Column("get", sa.Integer(), nullable=True),
        sa.Column("implements", sa.Boolean(), nullable=True),
        sa.Column("infer", decimal(18, 2), nullable=True),
        sa.Column("instanceof", sa.Date(), nullable=True),
        sa.Column("interface", sa.String(255), nullable=True),
        sa.Column("keyof", sa.Integer(), nullable=True),
        sa.Column("let", sa.Boolean(), nullable=True),
        sa.Column("module", decimal(18, 2), nullable=True),
        sa.Column("namespace", sa.Date(), nullable=True),
        sa.Column("never", sa.String(255), nullable=True),
        sa.Column("new", sa.Integer(), nullable=True),
        sa.Column("null", sa.Boolean(), nullable=True),
        sa.Column("number", decimal(18, 2), nullable=True),
        sa.Column("of", sa.Date(), nullable=True),
        sa.Column("package", sa.String(255), nullable=True),
        sa.Column("private", sa.Integer(), nullable=True),
        sa.Column("protected", sa.Boolean(), nullable=True),
        sa.Column("public", decimal(18, 2), nullable=True),
        sa.Column("readonly", sa.Date(), nullable=True),
        sa.Column("static", sa.String(255), nullable=True),
        sa.Column("string", sa.Integer(), nullable=True),
        sa.Column("super", sa.Boolean(), nullable=True),
        sa.Column("switch", decimal(18, 2), nullable=True),
        sa.Column("symbol", sa.Date(), nullable=True),
        sa.Column("this", sa.String(255), nullable=True),
        sa.Column("throw", sa.Integer(), nullable=True),
        sa.Column("typeof", sa.Boolean(), nullable=True),
        sa.Column("undefined", decimal(18, 2), nullable=True),
        sa.Column("unique", sa.Date(), nullable=True),
        sa.Column("unknown", sa.String(255), nullable=True),
        sa.Column("var", sa.Integer(), nullable=True),
        sa.Column("void", sa.Boolean(), nullable=True),
        sa.Column("window", decimal(18, 2), nullable=True),
        sa.Column("document", sa.Date(), nullable=True),
        sa.Column("global_this", sa.String(255), nullable=True),
        sa.Column("na_n", sa.Integer(), nullable=True),
        sa.Column("infinity", sa.Boolean(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_functions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_functions__created_at__id", "functions", ["created_at", "id"])


def create_selects() -> None:
    op.create_table(
        "selects",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("select", sa.Integer(), nullable=True),
        sa.Column("insert", sa.Boolean(), nullable=True),
        sa.Column("update", decimal(18, 2), nullable=True),
        sa.Column("table", sa.Date(), nullable=True),
        sa.Column("column", sa.String(255), nullable=True),
        sa.Column("where", sa.Integer(), nullable=True),
        sa.Column("order", sa.Boolean(), nullable=True),
        sa.Column("group", decimal(18, 2), nullable=True),
        sa.Column("by", sa.Date(), nullable=True),
        sa.Column("having", sa.String(255), nullable=True),
        sa.Column("limit", sa.Integer(), nullable=True),
        sa.Column("offset", sa.Boolean(), nullable=True),
        sa.Column("join", decimal(18, 2), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("union", sa.String(255), nullable=True),
        sa.Column("all", sa.Integer(), nullable=True),
        sa.Column("distinct", sa.Boolean(), nullable=True),
        sa.Column("user", decimal(18, 2), nullable=True),
        sa.Column("primary", sa.Date(), nullable=True),
        sa.Column("foreign", sa.String(255), nullable=True),
        sa.Column("references", sa.Integer(), nullable=True),
        sa.Column("check", sa.Boolean(), nullable=True),
        sa.Column("constraint", decimal(18, 2), nullable=True),
        sa.Column("index", sa.Date(), nullable=True),
        sa.Column("view", sa.String(255), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("desc", sa.Boolean(), nullable=True),
        sa.Column("asc", decimal(18, 2), nullable=True),
        sa.Column("between", sa.Date(), nullable=True),
        sa.Column("like", sa.String(255), nullable=True),
        sa.Column("exists", sa.Integer(), nullable=True),
        sa.Column("values", sa.Boolean(), nullable=True),
        sa.Column("begin", decimal(18, 2), nullable=True),
        sa.Column("commit", sa.Date(), nullable=True),
        sa.Column("rollback", sa.String(255), nullable=True),
        sa.Column("rowid", sa.Integer(), nullable=True),
        sa.Column("oid", sa.Boolean(), nullable=True),
        sa.Column("xmin_2", decimal(18, 2), nullable=True),
        sa.Column("ctid_2", sa.Date(), nullable=True),
        sa.Column("tableoid_2", sa.String(255), nullable=True),
        sa.Column("cast", sa.Integer(), nullable=True),
        sa.Column("collate", sa.Boolean(), nullable=True),
        sa.Column("current_date", decimal(18, 2), nullable=True),
        sa.Column("session_user", sa.Date(), nullable=True),
        sa.Column("analyse", sa.String(255), nullable=True),
        sa.Column("window_", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_selects"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_selects__created_at__id", "selects", ["created_at", "id"])


def create_components() -> None:
    op.create_table(
        "components",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("key", sa.String(255), nullable=True),
        sa.Column("ref", sa.Integer(), nullable=True),
        sa.Column("slot", sa.Boolean(), nullable=True),
        sa.Column("scope", decimal(18, 2), nullable=True),
        sa.Column("model", sa.Date(), nullable=True),
        sa.Column("style", sa.String(255), nullable=True),
        sa.Column("props", sa.Integer(), nullable=True),
        sa.Column("emit", sa.Boolean(), nullable=True),
        sa.Column("attrs", decimal(18, 2), nullable=True),
        sa.Column("data", sa.Date(), nullable=True),
        sa.Column("computed", sa.String(255), nullable=True),
        sa.Column("methods", sa.Integer(), nullable=True),
        sa.Column("setup", sa.Boolean(), nullable=True),
        sa.Column("component", sa.Date(), nullable=True),
        sa.Column("template", sa.String(255), nullable=True),
        sa.Column("value", sa.Integer(), nullable=True),
        sa.Column("items", sa.Boolean(), nullable=True),
        sa.Column("item", decimal(18, 2), nullable=True),
        sa.Column("page", sa.Date(), nullable=True),
        sa.Column("page_size", sa.String(255), nullable=True),
        sa.Column("sort", sa.Integer(), nullable=True),
        sa.Column("expand", sa.Boolean(), nullable=True),
        sa.Column("total", decimal(18, 2), nullable=True),
        sa.Column("error", sa.Date(), nullable=True),
        sa.Column("errors", sa.String(255), nullable=True),
        sa.Column("loading", sa.Integer(), nullable=True),
        sa.Column("form", sa.Boolean(), nullable=True),
        sa.Column("route", decimal(18, 2), nullable=True),
        sa.Column("router", sa.Date(), nullable=True),
        sa.Column("params", sa.String(255), nullable=True),
        sa.Column("label", sa.Integer(), nullable=True),
        sa.Column("title", sa.Boolean(), nullable=True),
        sa.Column("href", decimal(18, 2), nullable=True),
        sa.Column("src", sa.Date(), nullable=True),
        sa.Column("action", sa.String(255), nullable=True),
        sa.Column("method", sa.Integer(), nullable=True),
        sa.Column("target", sa.Boolean(), nullable=True),
        sa.Column("onclick", decimal(18, 2), nullable=True),
        sa.Column("disabled", sa.Date(), nullable=True),
        sa.Column("hidden", sa.String(255), nullable=True),
        sa.Column("pattern", sa.Integer(), nullable=True),
        sa.Column("required", sa.Boolean(), nullable=True),
        sa.Column("min", decimal(18, 2), nullable=True),
        sa.Column("max", sa.Date(), nullable=True),
        sa.Column("step", sa.String(255), nullable=True),
        sa.Column("children", sa.Integer(), nullable=True),
        sa.Column("draft", sa.Boolean(), nullable=True),
        sa.Column("version_", decimal(18, 2), nullable=True),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_components"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_components__created_at__id", "components", ["created_at", "id"])


def create_problems() -> None:
    op.create_table(
        "problems",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_problems"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_problems__created_at__id", "problems", ["created_at", "id"])


def create_bases() -> None:
    op.create_table(
        "bases",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_bases"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_bases__created_at__id", "bases", ["created_at", "id"])


def create_sessions() -> None:
    op.create_table(
        "sessions",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sessions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sessions__created_at__id", "sessions", ["created_at", "id"])


def create_queries() -> None:
    op.create_table(
        "queries",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_queries"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_queries__created_at__id", "queries", ["created_at", "id"])


def create_routers() -> None:
    op.create_table(
        "routers",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_routers"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_routers__created_at__id", "routers", ["created_at", "id"])


def create_requests() -> None:
    op.create_table(
        "requests",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_requests__created_at__id", "requests", ["created_at", "id"])


def create_responses() -> None:
    op.create_table(
        "responses",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_responses"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_responses__created_at__id", "responses", ["created_at", "id"])


def create_models() -> None:
    op.create_table(
        "models",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_models"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_models__created_at__id", "models", ["created_at", "id"])


def create_fields() -> None:
    op.create_table(
        "fields",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_fields"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_fields__created_at__id", "fields", ["created_at", "id"])


def create_entities() -> None:
    op.create_table(
        "entities",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_entities"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entities__created_at__id", "entities", ["created_at", "id"])


def create_objects() -> None:
    op.create_table(
        "objects",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_objects"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_objects__created_at__id", "objects", ["created_at", "id"])


def create_promises() -> None:
    op.create_table(
        "promises",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_promises"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_promises__created_at__id", "promises", ["created_at", "id"])


def create_maps() -> None:
    op.create_table(
        "maps",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_maps"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_maps__created_at__id", "maps", ["created_at", "id"])


def create_errors() -> None:
    op.create_table(
        "errors",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_errors"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_errors__created_at__id", "errors", ["created_at", "id"])


def create_symbols() -> None:
    op.create_table(
        "symbols",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_symbols"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_symbols__created_at__id", "symbols", ["created_at", "id"])


def create_dates() -> None:
    op.create_table(
        "dates",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_dates"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_dates__created_at__id", "dates", ["created_at", "id"])


def create_times() -> None:
    op.create_table(
        "times",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_times"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_times__created_at__id", "times", ["created_at", "id"])


def create_users() -> None:
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_users__created_at__id", "users", ["created_at", "id"])


def create_groups() -> None:
    op.create_table(
        "groups",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_groups"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_groups__created_at__id", "groups", ["created_at", "id"])


def create_orders() -> None:
    op.create_table(
        "orders",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_orders"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_orders__created_at__id", "orders", ["created_at", "id"])


def create_lists() -> None:
    op.create_table(
        "lists",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_lists"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_lists__created_at__id", "lists", ["created_at", "id"])


def create_types() -> None:
    op.create_table(
        "types",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_types"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_types__created_at__id", "types", ["created_at", "id"])


def create_anies() -> None:
    op.create_table(
        "anies",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_anies"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_anies__created_at__id", "anies", ["created_at", "id"])


def create_columns() -> None:
    op.create_table(
        "columns",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_columns"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_columns__created_at__id", "columns", ["created_at", "id"])


def create_mains() -> None:
    op.create_table(
        "mains",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_mains"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_mains__created_at__id", "mains", ["created_at", "id"])


def create_health() -> None:
    op.create_table(
        "health",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_health"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_health__created_at__id", "health", ["created_at", "id"])


def create_cons() -> None:
    op.create_table(
        "cons",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cons"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_cons__created_at__id", "cons", ["created_at", "id"])


def create_new_ones() -> None:
    op.create_table(
        "new_ones",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_new_ones"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_new_ones__created_at__id", "new_ones", ["created_at", "id"])


def create_apis() -> None:
    op.create_table(
        "apis",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_apis"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_apis__created_at__id", "apis", ["created_at", "id"])


def create_assets() -> None:
    op.create_table(
        "assets",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_assets"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_assets__created_at__id", "assets", ["created_at", "id"])


def create_templates() -> None:
    op.create_table(
        "templates",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_templates"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_templates__created_at__id", "templates", ["created_at", "id"])


def create_transitions() -> None:
    op.create_table(
        "transitions",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_transitions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_transitions__created_at__id", "transitions", ["created_at", "id"])


def create_user_creates() -> None:
    op.create_table(
        "user_creates",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_user_creates"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name="fk_user_creates__user_id", ondelete="CASCADE"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_user_creates__user_id", "user_creates", ["user_id"])
    op.create_index("ix_user_creates__created_at__id", "user_creates", ["created_at", "id"])


def create_meetings() -> None:
    op.create_table(
        "meetings",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("class", sa.String(255), nullable=True),
        sa.Column("class_", sa.String(255), nullable=True),
        sa.Column("_class", sa.String(255), nullable=True),
        sa.Column("foo_bar_2", sa.String(255), nullable=True),
        sa.Column("foo_bar_3", sa.String(255), nullable=True),
        sa.Column("foo_bar", sa.String(255), nullable=True),
        sa.Column("foobar", sa.String(255), nullable=True),
        sa.Column("url", sa.String(255), nullable=True),
        sa.Column("url_2", sa.String(255), nullable=True),
        sa.Column("html_url", sa.String(255), nullable=True),
        sa.Column("html_url_2", sa.String(255), nullable=True),
        sa.Column("x2y", sa.Integer(), nullable=True),
        sa.Column("x_2y", sa.Integer(), nullable=True),
        sa.Column("is2fa_enabled", sa.Boolean(), nullable=True),
        sa.Column("is_2_fa_enabled", sa.Boolean(), nullable=True),
        sa.Column("a_2", sa.Integer(), nullable=True),
        sa.Column("a", sa.Integer(), nullable=True),
        sa.Column("_", sa.String(255), nullable=True),
        sa.Column("__", sa.String(255), nullable=True),
        sa.Column("group_id", sa.Integer(), nullable=True),
        sa.Column("group_id_2", sa.Integer(), nullable=True),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("class2id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_meetings"),
        sa.ForeignKeyConstraint(["group_id"], ["groups.id"], name="fk_meetings__group_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["group_id_2"], ["groups.id"], name="fk_meetings__group_id_2", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["order_id"], ["orders.id"], name="fk_meetings__order_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["class2id"], ["classes.id"], name="fk_meetings__class2id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_meetings__group_id", "meetings", ["group_id"])
    op.create_index("ix_meetings__group_id_2", "meetings", ["group_id_2"])
    op.create_index("ix_meetings__order_id", "meetings", ["order_id"])
    op.create_index("ix_meetings__class2id", "meetings", ["class2id"])
    op.create_index("ix_meetings__created_at__id", "meetings", ["created_at", "id"])


def create_defaults() -> None:
    op.create_table(
        "defaults",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_defaults"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_defaults__meeting_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_defaults__meeting_id", "defaults", ["meeting_id"])
    op.create_index("ix_defaults__created_at__id", "defaults", ["created_at", "id"])


def create_order_items() -> None:
    op.create_table(
        "order_items",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("lambda_id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_items"),
        sa.ForeignKeyConstraint(["lambda_id"], ["orders.id"], name="fk_order_items__lambda_id", ondelete="RESTRICT"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_order_items__lambda_id", "order_items", ["lambda_id"])
    op.create_index("ix_order_items__created_at__id", "order_items", ["created_at", "id"])


def create_imports() -> None:
    op.create_table(
        "imports",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("order_item_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_imports"),
        sa.UniqueConstraint("order_item_id", name="uq_imports__order_item_id"),
        sa.ForeignKeyConstraint(
            ["order_item_id"], ["order_items.id"], name="fk_imports__order_item_id", ondelete="SET NULL"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_imports__created_at__id", "imports", ["created_at", "id"])


def create_order_items_too() -> None:
    op.create_table(
        "order_items_too",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_order_items_too"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_order_items_too__created_at__id", "order_items_too", ["created_at", "id"])


def create_capital_order_items() -> None:
    op.create_table(
        "capital_order_items",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_capital_order_items"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_capital_order_items__created_at__id", "capital_order_items", ["created_at", "id"])


def create_page_tables() -> None:
    op.create_table(
        "page_tables",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_page_tables"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_page_tables__created_at__id", "page_tables", ["created_at", "id"])


def create_folders() -> None:
    op.create_table(
        "folders",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_folders"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_folders__created_at__id", "folders", ["created_at", "id"])


def create_pages() -> None:
    op.create_table(
        "pages",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("folder_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pages"),
        sa.ForeignKeyConstraint(["folder_id"], ["folders.id"], name="fk_pages__folder_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pages__folder_id", "pages", ["folder_id"])
    op.create_index("ix_pages__created_at__id", "pages", ["created_at", "id"])


def create_tables() -> None:
    op.create_table(
        "tables",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("meeting_id", sa.Integer(), nullable=True),
        sa.Column("folder_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_tables"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meetings.id"], name="fk_tables__meeting_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["folder_id"], ["folders.id"], name="fk_tables__folder_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_tables__meeting_id", "tables", ["meeting_id"])
    op.create_index("ix_tables__folder_id", "tables", ["folder_id"])
    op.create_index("ix_tables__created_at__id", "tables", ["created_at", "id"])


def create_user_pages() -> None:
    op.create_table(
        "user_pages",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("problem_id", sa.Integer(), nullable=True),
        sa.Column("page_id", sa.Integer(), nullable=True),
        sa.Column("self_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_user_pages"),
        sa.ForeignKeyConstraint(["problem_id"], ["problems.id"], name="fk_user_pages__problem_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["page_id"], ["pages.id"], name="fk_user_pages__page_id", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["self_id"], ["user_pages.id"], name="fk_user_pages__self_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_user_pages__problem_id", "user_pages", ["problem_id"])
    op.create_index("ix_user_pages__page_id", "user_pages", ["page_id"])
    op.create_index("ix_user_pages__self_id", "user_pages", ["self_id"])
    op.create_index("ix_user_pages__created_at__id", "user_pages", ["created_at", "id"])


def create_folder_pages() -> None:
    op.create_table(
        "folder_pages",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_folder_pages"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_folder_pages__created_at__id", "folder_pages", ["created_at", "id"])


def create_news() -> None:
    op.create_table(
        "news",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_news"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_news__created_at__id", "news", ["created_at", "id"])


def create_offspring() -> None:
    op.create_table(
        "offspring",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_offspring"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_offspring__created_at__id", "offspring", ["created_at", "id"])


def create_sheep() -> None:
    op.create_table(
        "sheep",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("child_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_sheep"),
        sa.ForeignKeyConstraint(["child_id"], ["offspring.id"], name="fk_sheep__child_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_sheep__child_id", "sheep", ["child_id"])
    op.create_index("ix_sheep__created_at__id", "sheep", ["created_at", "id"])


def upgrade() -> None:
    for make in [
        create_classes,
        create_functions,
        create_selects,
        create_components,
        create_problems,
        create_bases,
        create_sessions,
        create_queries,
        create_routers,
        create_requests,
        create_responses,
        create_models,
        create_fields,
        create_entities,
        create_objects,
        create_promises,
        create_maps,
        create_errors,
        create_symbols,
        create_dates,
        create_times,
        create_users,
        create_groups,
        create_orders,
        create_lists,
        create_types,
        create_anies,
        create_columns,
        create_mains,
        create_health,
        create_cons,
        create_new_ones,
        create_apis,
        create_assets,
        create_templates,
        create_transitions,
        create_user_creates,
        create_meetings,
        create_defaults,
        create_order_items,
        create_imports,
        create_order_items_too,
        create_capital_order_items,
        create_page_tables,
        create_folders,
        create_pages,
        create_tables,
        create_user_pages,
        create_folder_pages,
        create_news,
        create_offspring,
        create_sheep,
    ]:
        make()


def downgrade() -> None:
    for table in [
        "sheep",
        "offspring",
        "news",
        "folder_pages",
        "user_pages",
        "tables",
        "pages",
        "folders",
        "page_tables",
        "capital_order_items",
        "order_items_too",
        "imports",
        "order_items",
        "defaults",
        "meetings",
        "user_creates",
        "transitions",
        "templates",
        "assets",
        "apis",
        "new_ones",
        "cons",
        "health",
        "mains",
        "columns",
        "anies",
        "types",
        "lists",
        "orders",
        "groups",
        "users",
        "times",
        "dates",
        "symbols",
        "errors",
        "maps",
        "promises",
        "objects",
        "entities",
        "fields",
        "models",
        "responses",
        "requests",
        "routers",
        "queries",
        "sessions",
        "bases",
        "problems",
        "components",
        "selects",
        "functions",
        "classes",
    ]:
        op.drop_table(table)
