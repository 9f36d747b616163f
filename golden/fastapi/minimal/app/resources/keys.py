"""Keys in conditions, of one column or of several."""

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, SelectBase, and_, inspect, tuple_

from app.database.entities import Entity

Columns = Sequence[Any]


def has_key(entity_type: type[Entity], key: object) -> ColumnElement[bool]:
    return equal_to(inspect(entity_type).primary_key, key)


def equal_to(columns: Columns, key: object) -> ColumnElement[bool]:
    return and_(*(column == part for column, part in zip(columns, parts_of(key), strict=True)))


def is_among(columns: Columns, keys: Iterable[Any] | SelectBase) -> ColumnElement[bool]:
    """Keys of one column are the values themselves, others tuples."""
    if len(columns) == 1:
        condition: ColumnElement[bool] = columns[0].in_(keys)
        return condition
    return tuple_(*columns).in_(keys)


def parts_of(key: object) -> tuple[Any, ...]:
    return key if isinstance(key, tuple) else (key,)
