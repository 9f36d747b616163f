"""Names of constraints: made from the table and its columns, and never longer than PostgreSQL allows."""

from collections.abc import Callable
from hashlib import sha256
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, PrimaryKeyConstraint, Table, UniqueConstraint

MAX_LENGTH = 63
KEPT_LENGTH = 54

Named = PrimaryKeyConstraint | UniqueConstraint | ForeignKeyConstraint | CheckConstraint | Index


def constraint_name(kind: str, table: str, *columns: str) -> str:
    """`uq_doctors__email`; what is too long keeps its beginning and ends in a hash of the whole."""
    name = "__".join((f"{kind}_{table}", *columns))
    encoded = name.encode()
    if len(encoded) <= MAX_LENGTH:
        return name
    return f"{encoded[:KEPT_LENGTH].decode(errors='ignore')}_{sha256(encoded).hexdigest()[:8]}"


def naming_convention() -> dict[str, Any]:
    # SQLAlchemy renames what has a name already only where the convention asks for a `constraint_name`.
    tokens = {"pk": "pk_name", "uq": "uq_name", "fk": "fk_name", "ix": "ix_name", "ck": "ck_constraint_name"}
    return {
        **{kind: f"%({token})s" for kind, token in tokens.items()},
        **{token: _namer(kind) for kind, token in tokens.items()},
    }


def _namer(kind: str) -> Callable[[Named, Table], str]:
    return lambda constraint, table: constraint_name(kind, table.name, *_named_after(constraint))


def _named_after(constraint: Named) -> list[str]:
    match constraint:
        case PrimaryKeyConstraint():
            return []
        case CheckConstraint():
            return [str(constraint.name)]
        case ForeignKeyConstraint():
            return [element.parent.name for element in constraint.elements]
        case _:
            return [column.name for column in constraint.columns]
