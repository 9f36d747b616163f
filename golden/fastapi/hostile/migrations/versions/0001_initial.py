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
JSON = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def list_of(item: TypeEngine[Any]) -> TypeEngine[Any]:
    return sa.JSON().with_variant(postgresql.ARRAY(item), "postgresql")


def create_breakouts() -> None:
    op.create_table(
        "breakouts",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("title", sa.String(255), nullable=False),
        sa.Column("backslash", sa.String(255), nullable=True),
        sa.Column("triple", sa.String(255), nullable=True),
        sa.Column("comments", sa.String(255), nullable=True),
        sa.Column("script", sa.String(255), nullable=True),
        sa.Column("mustache", sa.String(255), nullable=True),
        sa.Column("dollar", sa.String(255), nullable=True),
        sa.Column("sql", sa.String(255), nullable=True),
        sa.Column("url", sa.String(255), nullable=True),
        sa.Column("entity", sa.String(255), nullable=True),
        sa.Column("lines", sa.String(255), nullable=True),
        sa.Column("rtl", sa.String(255), nullable=True),
        sa.Column("emoji", sa.String(255), nullable=True),
        sa.Column("separators", sa.String(255), nullable=True),
        sa.Column("yaml", sa.String(255), nullable=True),
        sa.Column("template", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_breakouts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_breakouts__created_at__id", "breakouts", ["created_at", "id"])


def create_defaults() -> None:
    op.create_table(
        "defaults",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("quotes", sa.String(255), nullable=False),
        sa.Column("backslash", sa.String(255), nullable=False),
        sa.Column("triple", sa.String(255), nullable=False),
        sa.Column("comments", sa.String(255), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("mustache", sa.String(255), nullable=False),
        sa.Column("dollar", sa.String(255), nullable=False),
        sa.Column("sql", sa.String(255), nullable=False),
        sa.Column("url", sa.String(255), nullable=False),
        sa.Column("entity", sa.String(255), nullable=False),
        sa.Column("lines", sa.Text(), nullable=False),
        sa.Column("rtl", sa.Text(), nullable=False),
        sa.Column("emoji", sa.String(255), nullable=False),
        sa.Column("separators", sa.String(255), nullable=False),
        sa.Column("yaml", sa.String(255), nullable=False),
        sa.Column("template", sa.String(255), nullable=False),
        sa.Column("address", sa.String(2048), nullable=False),
        sa.Column("mail", sa.String(254), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_defaults"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_defaults__created_at__id", "defaults", ["created_at", "id"])


def create_patterns() -> None:
    op.create_table(
        "patterns",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("quotes", sa.String(255), nullable=True),
        sa.Column("slashes", sa.String(255), nullable=True),
        sa.Column("braces", sa.String(255), nullable=True),
        sa.Column("markup", sa.String(255), nullable=True),
        sa.Column("dollars", sa.String(255), nullable=True),
        sa.Column("triple", sa.String(255), nullable=True),
        sa.Column("hash", sa.String(255), nullable=True),
        sa.Column("brackets", sa.String(255), nullable=True),
        sa.Column("unicode", sa.String(255), nullable=True),
        sa.Column("astral", sa.String(255), nullable=True),
        sa.Column("percent", sa.String(255), nullable=True),
        sa.Column("comment", sa.String(255), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patterns"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_patterns__created_at__id", "patterns", ["created_at", "id"])


def create_prototypes() -> None:
    op.create_table(
        "prototypes",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("__proto__", sa.String(255), nullable=True),
        sa.Column("constructor", sa.Integer(), nullable=True),
        sa.Column("prototype", sa.String(255), nullable=True),
        sa.Column("has_own_property", sa.Boolean(), nullable=True),
        sa.Column("to_string", sa.String(255), nullable=True),
        sa.Column("value_of", sa.Double(), nullable=True),
        sa.Column("to_json", JSON, nullable=True),
        sa.Column("then", sa.String(255), nullable=True),
        sa.Column("__class__", sa.String(255), nullable=True),
        sa.Column("__dict__", JSON, nullable=True),
        sa.Column("__init__", sa.String(255), nullable=True),
        sa.Column("__define_getter__", sa.String(255), nullable=True),
        sa.Column("owner_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_prototypes"),
        sa.ForeignKeyConstraint(["owner_id"], ["breakouts.id"], name="fk_prototypes__owner_id", ondelete="SET NULL"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_prototypes__owner_id", "prototypes", ["owner_id"])
    op.create_index("ix_prototypes__created_at__id", "prototypes", ["created_at", "id"])


def create_paths() -> None:
    op.create_table(
        "paths",
        sa.Column("folder", sa.String(60), nullable=False),
        sa.Column("file", sa.String(64), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("next_folder", sa.String(60), nullable=True),
        sa.Column("next_file", sa.String(64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("folder", "file", name="pk_paths"),
        sa.ForeignKeyConstraint(
            ["next_folder", "next_file"],
            ["paths.folder", "paths.file"],
            name="fk_paths__next_folder__next_file",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            sa.column("file").in_(["..", ".", "a/b", "a\\\\b", "~", "~~", "%2F", "?", "#", "con", "😀", " ", "ä"]),
            name="ck_paths__file",
        ),
        sa.CheckConstraint(
            sa.column("next_file").in_(["..", ".", "a/b", "a\\\\b", "~", "~~", "%2F", "?", "#", "con", "😀", " ", "ä"]),
            name="ck_paths__next_file",
        ),
    )
    op.create_index("ix_paths__next_folder__next_file", "paths", ["next_folder", "next_file"])
    op.create_index("ix_paths__created_at__folder__file", "paths", ["created_at", "folder", "file"])


def create_choices() -> None:
    op.create_table(
        "choices",
        sa.Column("id", sa.Integer(), sa.Identity(), nullable=False),
        sa.Column("name", sa.String(255), nullable=False),
        sa.Column("odd", sa.String(64), nullable=False),
        sa.Column("proto", sa.String(64), nullable=True),
        sa.Column("many", list_of(sa.String(64)), nullable=False),
        sa.Column("prototype_id", sa.Integer(), nullable=True),
        sa.Column("path_folder", sa.String(60), nullable=True),
        sa.Column("path_file", sa.String(64), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", DATE_TIME, nullable=False),
        sa.Column("updated_at", DATE_TIME, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_choices"),
        sa.ForeignKeyConstraint(
            ["prototype_id"], ["prototypes.id"], name="fk_choices__prototype_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["path_folder", "path_file"],
            ["paths.folder", "paths.file"],
            name="fk_choices__path_folder__path_file",
            ondelete="SET NULL",
        ),
        sa.CheckConstraint(
            sa.column("odd").in_(
                [
                    'it\'s "quoted" and `ticked` and \u2018curly\u2019',
                    "C:\\new\\table\\x41\\u0041\\N{BULLET} ends in a backslash \\\\",
                    "\"\"\" ''' ``` ends a docstring",
                    "*/ /* // # -- <!-- --> {# #} {% end %} --%>",
                    "</script><script>alert(1)</script><img src=x onerror=alert(2",
                    "{{ constructor.constructor('alert(1)')() }} {{{ raw }}} {{#i",
                    "${process.exit(1)} $& $1 $$ $` #{ruby} %(py)s {0} {name} %s %d",
                    "'); DROP TABLE users; -- % _ \\\\ :bind $1 ?",
                    "../../../etc/passwd?x=1&y=2#z %2e%2e%2f ;a=b",
                    "&lt; &amp; &#x27; <b> & ]]> <![CDATA[",
                    "abc \u202efed\u202e \u200b אבג ال",
                    "👩\u200d🚀 🇩🇪 é é ﬁ \U0001d54f",
                    "__proto__",
                    "constructor",
                    "toString",
                    "hasOwnProperty",
                    "None",
                    "null",
                    "true",
                    "NaN",
                    "  blanks  ",
                    "a,b",
                    "A",
                    "a",
                    "class",
                    "import",
                    "1",
                    "1e3",
                    "-",
                    "a-b",
                    "a_b",
                    "a b",
                    "Ä",
                    "ä",
                    "Å",
                    "COM1",
                ]
            ),
            name="ck_choices__odd",
        ),
        sa.CheckConstraint(sa.column("proto").in_(["__proto__", "constructor", "prototype"]), name="ck_choices__proto"),
        sa.CheckConstraint(
            sa.column("path_file").in_(["..", ".", "a/b", "a\\\\b", "~", "~~", "%2F", "?", "#", "con", "😀", " ", "ä"]),
            name="ck_choices__path_file",
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_choices__prototype_id", "choices", ["prototype_id"])
    op.create_index("ix_choices__path_folder__path_file", "choices", ["path_folder", "path_file"])
    op.create_index("ix_choices__created_at__id", "choices", ["created_at", "id"])


def upgrade() -> None:
    for make in [create_breakouts, create_defaults, create_patterns, create_prototypes, create_paths, create_choices]:
        make()


def downgrade() -> None:
    for table in ["choices", "paths", "prototypes", "patterns", "defaults", "breakouts"]:
        op.drop_table(table)
