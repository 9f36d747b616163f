"""Column types that keep their values exactly, on SQLite as on PostgreSQL."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    JSON,
    BigInteger,
    Date,
    DateTime,
    Dialect,
    Enum,
    Numeric,
    String,
    Time,
    TypeDecorator,
    Uuid,
)
from sqlalchemy.dialects.postgresql import JSONB, TIME, TIMESTAMP
from sqlalchemy.types import TypeEngine

MAX_INTEGER_PRECISION = 18
MAX_PRECISION = 28
MAX_ENUM_LENGTH = 64

TimeOfDay = Time().with_variant(TIME(precision=0), "postgresql")


class UtcDateTime(TypeDecorator[datetime]):
    """Milliseconds in UTC. SQLite has no time zones, and would give back naive times."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        is_postgres = dialect.name == "postgresql"
        return dialect.type_descriptor(TIMESTAMP(timezone=True, precision=3) if is_postgres else DateTime())

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class ExactDecimal(TypeDecorator[Decimal]):
    """`NUMERIC` on PostgreSQL. SQLite would store a float: there it is a scaled integer, or a text of equal order."""

    impl = Numeric
    cache_ok = True

    def __init__(self, precision: int, scale: int) -> None:
        super().__init__(precision, scale)
        self.precision = precision
        self.scale = scale

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        if dialect.name != "sqlite":
            return dialect.type_descriptor(Numeric(self.precision, self.scale))
        is_short = self.precision <= MAX_INTEGER_PRECISION
        return dialect.type_descriptor(BigInteger() if is_short else String(MAX_PRECISION + 1))

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | int | str | None:
        if value is None or dialect.name != "sqlite":
            return value
        scaled = int(value.scaleb(self.scale))
        if self.precision <= MAX_INTEGER_PRECISION:
            return scaled
        return f"0{scaled:0{MAX_PRECISION}}" if scaled >= 0 else f"-{10**MAX_PRECISION + scaled:0{MAX_PRECISION}}"

    def process_result_value(self, value: Decimal | int | str | None, _dialect: Dialect) -> Decimal | None:
        if value is None or isinstance(value, Decimal):
            return value
        if isinstance(value, str):
            value = int(value[1:]) - (10**MAX_PRECISION if value[0] == "-" else 0)
        return Decimal(value).scaleb(-self.scale)


class JsonDocument(TypeDecorator[Any]):
    """Any JSON value; null is the NULL of SQL."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        is_postgres = dialect.name == "postgresql"
        return dialect.type_descriptor((JSONB if is_postgres else JSON)(none_as_null=True))

    def compare_values(self, x: object, y: object) -> bool:
        return is_same_json(x, y)


class ListOf(TypeDecorator[list[Any]]):
    """A list of scalars: an array on PostgreSQL, JSON on SQLite."""

    impl = JSON
    cache_ok = True

    def __init__(self, item_type: TypeEngine[Any]) -> None:
        super().__init__(none_as_null=True)
        self.item_type = item_type

    def __repr__(self) -> str:
        """As a migration writes it."""
        prefix = "" if type(self.item_type).__module__ == __name__ else "sa."
        return f"ListOf({prefix}{self.item_type!r})"

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        is_postgres = dialect.name == "postgresql"
        return dialect.type_descriptor(ARRAY(self.item_type) if is_postgres else JSON(none_as_null=True))

    def process_bind_param(self, value: list[Any] | None, dialect: Dialect) -> list[Any] | None:
        if value is None or dialect.name == "postgresql":
            return value
        return [self._to_json(item) for item in value]

    def process_result_value(self, value: list[Any] | None, dialect: Dialect) -> list[Any] | None:
        if value is None or dialect.name == "postgresql":
            return value
        for item_type, read in _JSON_READERS:
            if isinstance(self.item_type, item_type):
                return [read(item) for item in value]
        return value

    def _to_json(self, item: object) -> object:
        """Equal values get equal texts."""
        if isinstance(item, Decimal) and isinstance(self.item_type, ExactDecimal):
            return f"{item:.{self.item_type.scale}f}"
        if isinstance(item, datetime):
            return item.isoformat(timespec="milliseconds")
        return str(item) if isinstance(item, date | time | UUID) else item


_JSON_READERS: Sequence[tuple[type[TypeEngine[Any]], Callable[[str], Any]]] = (
    (ExactDecimal, Decimal),
    (UtcDateTime, datetime.fromisoformat),
    (Date, date.fromisoformat),
    (Time, time.fromisoformat),
    (Uuid, UUID),
)


def values_of(enum: type[StrEnum], name: str) -> Enum:
    """The values of an enum, where SQLAlchemy would store the names of its members."""
    values = [member.value for member in enum]
    return Enum(
        enum,
        name=name,
        native_enum=False,
        create_constraint=True,
        length=max(MAX_ENUM_LENGTH, *map(len, values)),
        values_callable=lambda _: values,
    )


def is_same_json(one: object, other: object) -> bool:
    """Whether two values mean the same. For Python, `True` would be equal to 1."""
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(is_same_json(value, other[name]) for name, value in one.items())
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(is_same_json, one, other))
    return isinstance(one, bool) == isinstance(other, bool) and bool(one == other)
