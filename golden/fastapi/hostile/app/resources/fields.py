"""What can be asked of one member of an entity, which follows from the type of its column."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from string import ascii_lowercase, ascii_uppercase
from typing import Any, Union

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Double,
    Enum,
    Integer,
    String,
    Time,
    Uuid,
    bindparam,
    func,
    not_,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.types import TypeEngine

from app.contract.keys import KeyForm
from app.contract.scalars import (
    parse_big_integer,
    parse_boolean,
    parse_date,
    parse_date_time,
    parse_decimal,
    parse_float,
    parse_integer,
    parse_text,
    parse_time,
    parse_uuid,
)
from app.database.functions import ascii_lower, has_any, index_of
from app.database.types import ExactDecimal, JsonDocument, ListOf, UtcDateTime
from app.resources.keys import is_among

Attribute = InstrumentedAttribute[Any]
Columns = tuple[Attribute, ...]
Source = Union[Attribute, "Links", "CompositeKey"]
Parser = Callable[[str], Any]
Operator = Callable[[Any, list[Any]], ColumnElement[bool]]

REPEATABLE = frozenset({"in", "has"})
MAX_ALTERNATIVES = 100

_ASCII_LOWER = str.maketrans(ascii_uppercase, ascii_lowercase)

_EQUALITY: Mapping[str, Operator] = {
    "eq": lambda column, values: column == values[0],
    "ne": lambda column, values: column.is_distinct_from(values[0]),
    "in": lambda column, values: column.in_(values),
}
_ORDER: Mapping[str, Operator] = {
    **_EQUALITY,
    "lt": lambda column, values: column < values[0],
    "lte": lambda column, values: column <= values[0],
    "gt": lambda column, values: column > values[0],
    "gte": lambda column, values: column >= values[0],
}
_TEXT: Mapping[str, Operator] = {
    **_EQUALITY,
    "contains": lambda column, values: index_of(ascii_lower(column), _lower(values[0])) > 0,
    "startsWith": lambda column, values: func.substr(ascii_lower(column), 1, len(values[0])) == _lower(values[0]),
}
_LIST: Mapping[str, Operator] = {
    "has": lambda column, values: has_any(column, bindparam(None, values, type_=column.type)),
}

_SCALARS: Sequence[tuple[type[TypeEngine[Any]], Parser, Mapping[str, Operator]]] = (
    (BigInteger, parse_big_integer, _ORDER),
    (Integer, parse_integer, _ORDER),
    (Double, parse_float, _ORDER),
    (UtcDateTime, parse_date_time, _ORDER),
    (Date, parse_date, _ORDER),
    (Time, parse_time, _ORDER),
    (Boolean, parse_boolean, _EQUALITY),
    (Uuid, parse_uuid, _EQUALITY),
    (String, parse_text, _TEXT),
)


@dataclass(frozen=True)
class Links:
    """The keys of other entities, from the columns of a table of links."""

    key: Columns
    own_key: Columns
    other_key: Columns
    form: KeyForm[tuple[Any, ...]] | None = None
    """Of keys of several members."""


@dataclass(frozen=True)
class CompositeKey:
    """The key of an entity that has several members, as one text."""

    attributes: Columns
    form: KeyForm[tuple[Any, ...]]


class Field:
    """A member that is a column."""

    def __init__(self, attribute: Attribute) -> None:
        column: Column[Any] = attribute.property.columns[0]
        self._attribute = attribute
        self._parse: Parser = parse_text
        self._operators: Mapping[str, Operator] = {}
        self.is_nullable = bool(column.nullable)
        self.is_sortable = False
        if isinstance(column.type, ListOf):
            self._parse, self._operators = _scalar(column.type.item_type)[0], _LIST
        elif not isinstance(column.type, JsonDocument):
            self._parse, self._operators = _scalar(column.type)
            self.is_sortable = True

    def filter(self, operator: str, texts: list[str]) -> ColumnElement[bool]:
        """Raises a `ValueError` that says what is wrong."""
        _check_count(operator, texts)
        if operator == "isNull" and self.is_nullable:
            return self._attribute.is_(None) if parse_boolean(texts[0]) else self._attribute.is_not(None)
        if operator not in self._operators:
            raise ValueError("Unknown operator")
        return self._operators[operator](self._attribute, [self._parse(text) for text in texts])

    def order(self, *, descending: bool) -> list[ColumnElement[Any]]:
        order = self._attribute.desc() if descending else self._attribute.asc()
        return [order.nulls_last() if self.is_nullable else order]


class LinksField(Field):
    """What an entity is linked to."""

    def __init__(self, links: Links) -> None:
        self._links = links
        self._parse = links.form.read if links.form else _scalar(links.other_key[0].type)[0]
        self.is_sortable = False

    def filter(self, operator: str, texts: list[str]) -> ColumnElement[bool]:
        _check_count(operator, texts)
        if operator != "has":
            raise ValueError("Unknown operator")
        linked = is_among(self._links.other_key, [self._parse(text) for text in texts])
        return is_among(self._links.key, select(*self._links.own_key).where(linked))


class CompositeKeyField(Field):
    """A key of several members, which are members too."""

    def __init__(self, key: CompositeKey) -> None:
        self._key = key
        self._parts = [Field(attribute) for attribute in key.attributes]
        self.is_sortable = True

    def filter(self, operator: str, texts: list[str]) -> ColumnElement[bool]:
        _check_count(operator, texts)
        if operator not in _EQUALITY:
            raise ValueError("Unknown operator")
        condition = is_among(self._key.attributes, [self._key.form.read(text) for text in texts])
        return not_(condition) if operator == "ne" else condition

    def order(self, *, descending: bool) -> list[ColumnElement[Any]]:
        return [order for part in self._parts for order in part.order(descending=descending)]


def field_of(source: Source) -> Field:
    match source:
        case Links():
            return LinksField(source)
        case CompositeKey():
            return CompositeKeyField(source)
        case _:
            return Field(source)


def _check_count(operator: str, texts: list[str]) -> None:
    if len(texts) > (MAX_ALTERNATIVES if operator in REPEATABLE else 1):
        raise ValueError("Given too often")


def _scalar(column_type: TypeEngine[Any]) -> tuple[Parser, Mapping[str, Operator]]:
    if isinstance(column_type, Enum) and column_type.enum_class:
        return column_type.enum_class, _EQUALITY
    if isinstance(column_type, ExactDecimal):
        return partial(parse_decimal, precision=column_type.precision, scale=column_type.scale), _ORDER
    for known, parse, operators in _SCALARS:
        if isinstance(column_type, known):
            return parse, operators
    raise TypeError(f"Nothing can be asked of {column_type!r}")


def _lower(text: str) -> str:
    return text.translate(_ASCII_LOWER)
