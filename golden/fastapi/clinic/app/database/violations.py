"""What a database says when it refuses to save."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Index, PrimaryKeyConstraint, Table, UniqueConstraint
from sqlalchemy.exc import DBAPIError

_FOREIGN_KEY_STATES = {"23503", "23001"}
_DEADLOCK_STATES = {"40P01", "40001"}
_UNIQUE_STATE = "23505"
_SQLITE_UNIQUE = ("SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY")
_SQLITE_FOREIGN_KEY = ("SQLITE_CONSTRAINT_FOREIGNKEY", "SQLITE_CONSTRAINT_TRIGGER")


def is_unique_violation(error: DBAPIError) -> bool:
    return _sqlite_name(error) in _SQLITE_UNIQUE or _state(error) == _UNIQUE_STATE


def is_foreign_key_violation(error: DBAPIError) -> bool:
    return _sqlite_name(error) in _SQLITE_FOREIGN_KEY or _state(error) in _FOREIGN_KEY_STATES


def is_deadlock(error: DBAPIError) -> bool:
    return _sqlite_name(error).startswith("SQLITE_BUSY") or _state(error) in _DEADLOCK_STATES


def violated_columns(error: DBAPIError, table: Table) -> Sequence[Column[Any]]:
    """The columns whose values another row of this table has already; none if it is not about this table."""
    name = getattr(error.orig and error.orig.__cause__, "constraint_name", None)
    for unique in _uniques_of(table):
        # SQLite only names the columns: "UNIQUE constraint failed: doctors.email"
        columns = ", ".join(f"{table.name}.{column.name}" for column in unique.columns)
        if name == unique.name or (name is None and str(error.orig).endswith(f": {columns}")):
            return list(unique.columns)
    return []


def _uniques_of(table: Table) -> Iterator[PrimaryKeyConstraint | UniqueConstraint | Index]:
    for constraint in table.constraints:
        if isinstance(constraint, PrimaryKeyConstraint | UniqueConstraint):
            yield constraint
    yield from (index for index in table.indexes if index.unique)


def _sqlite_name(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlite_errorname", "")


def _state(error: DBAPIError) -> str:
    return getattr(error.orig, "sqlstate", "")
