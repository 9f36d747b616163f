"""Reading: pages and single entities, as the query string asks for them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Generic, TypeVar

from fastapi import Request, Response
from sqlalchemy import ColumnElement, Select, func
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, selectinload

from app.contract.preconditions import tag
from app.contract.problems import NotFoundError, bad_parameters
from app.contract.scalars import MAX_INT32, parse_integer
from app.contract.schemas import Page, ReadModel
from app.database.entities import Entity
from app.resources.fields import Field, Source, field_of

T = TypeVar("T")
E = TypeVar("E", bound=Entity)
R = TypeVar("R", bound=ReadModel)

Relation = InstrumentedAttribute[Any]

DEFAULT_PAGE_SIZE = 20
MAX_PAGE_SIZE = 100


class QuerySchema(Generic[E]):
    """What a client may filter, sort and expand by. Its two methods are dependencies of operations."""

    def __init__(
        self,
        fields: Mapping[str, Source],
        relations: Mapping[str, Relation] | None = None,
        order: str = "createdAt",
        key: str = "id",
    ) -> None:
        self._sources = fields
        self._key = key
        self._relations = relations or {}
        self._order = order

    @cached_property
    def _fields(self) -> Mapping[str, Field]:
        """Not at import: the type of a foreign key is known when all models are."""
        return {name: field_of(source) for name, source in self._sources.items()}

    @cached_property
    def _default_order(self) -> list[ColumnElement[Any]]:
        return self._read_order(self._order)

    async def page_query(self, request: Request) -> "PageQuery[E]":
        parameters = _Parameters(request)
        number = parameters.take("page", _number_up_to(MAX_INT32), 1)
        size = parameters.take("pageSize", _number_up_to(MAX_PAGE_SIZE), DEFAULT_PAGE_SIZE)
        if number * size > MAX_INT32:
            parameters.complaints["page"] = "Beyond what can be counted"
        order = parameters.take("sort", self._read_order, self._default_order)
        expansion = parameters.take("expand", self._read_expansion, self._no_expansion)
        filters = parameters.take_rest(self._read_filter)
        parameters.refuse_bad_ones()
        return PageQuery(number, size, filters, order, expansion)

    async def entity_query(self, request: Request, response: Response) -> "EntityQuery[E]":
        parameters = _Parameters(request)
        expansion = parameters.take("expand", self._read_expansion, self._no_expansion)
        parameters.refuse_bad_ones()
        return EntityQuery(request, response, expansion)

    @property
    def _no_expansion(self) -> "Expansion":
        return Expansion([], list(self._relations.values()))

    def _read_expansion(self, text: str) -> "Expansion":
        names = text.split(",")
        if unknown := [name for name in names if name not in self._relations]:
            raise ValueError(f"Cannot expand '{unknown[0]}'")
        return Expansion(
            [self._relations[name] for name in names],
            [relation for name, relation in self._relations.items() if name not in names],
        )

    def _read_order(self, text: str) -> list[ColumnElement[Any]]:
        directions: dict[str, bool] = {}
        for part in text.split(","):
            name = part.removeprefix("-")
            if name not in self._fields or not self._fields[name].is_sortable:
                raise ValueError(f"Cannot sort by '{name}'")
            if name in directions:
                raise ValueError(f"'{name}' is repeated")
            directions[name] = part.startswith("-")
        directions.setdefault(self._key, False)
        return [
            order
            for name, descending in directions.items()
            for order in self._fields[name].order(descending=descending)
        ]

    def _read_filter(self, name: str, texts: list[str]) -> ColumnElement[bool]:
        member, _, operator = name.partition(".")
        if member not in self._fields or not operator:
            raise ValueError("Unknown parameter")
        return self._fields[member].filter(operator, texts)


class Expansion:
    """The relations that a client asked to see in full, and the others."""

    def __init__(self, shown: Sequence[Relation], hidden: Sequence[Relation]) -> None:
        self.options = [selectinload(relation) for relation in shown]
        self._hidden = frozenset(relation.key for relation in hidden)

    def __bool__(self) -> bool:
        return bool(self.options)

    def show(self, entities: Iterable[Entity], model: type[R]) -> list[R]:
        names = [name for name in model.model_fields if name not in self._hidden]
        return [model.model_validate({name: getattr(entity, name) for name in names}) for entity in entities]


@dataclass(frozen=True)
class PageQuery(Generic[E]):
    """A page of what, in which order, with which relations."""

    number: int
    size: int
    filters: Sequence[ColumnElement[bool]]
    order: Sequence[ColumnElement[Any]]
    expansion: Expansion

    async def page(self, session: AsyncSession, statement: Select[E], model: type[R]) -> Page[R]:
        statement = statement.where(*self.filters)
        count = statement.with_only_columns(func.count(), maintain_column_froms=True)
        total = await session.scalar(count) or 0
        skipped = (self.number - 1) * self.size
        entities: Sequence[E] = []
        if skipped < total:
            rows = statement.order_by(*self.order).offset(skipped).limit(self.size).options(*self.expansion.options)
            entities = (await session.scalars(rows)).unique().all()
        return Page(
            items=self.expansion.show(entities, model),
            page=self.number,
            page_size=self.size,
            total_items=total,
            total_pages=-(-total // self.size),
        )


@dataclass(frozen=True)
class EntityQuery(Generic[E]):
    """One entity, with which relations; without any its answer has a tag."""

    request: Request
    response: Response
    expansion: Expansion

    async def one(self, session: AsyncSession, statement: Select[E], model: type[R]) -> R:
        entity = (await session.scalars(statement.options(*self.expansion.options))).unique().one_or_none()
        if entity is None:
            raise NotFoundError
        if not self.expansion:
            tag(self.request, self.response, entity.version)
        (shown,) = self.expansion.show([entity], model)
        return shown


class _Parameters:
    """The query string, and what is wrong with it."""

    def __init__(self, request: Request) -> None:
        self._values: dict[str, list[str]] = {}
        for name, value in request.query_params.multi_items():
            self._values.setdefault(name, []).append(value)
        self.complaints: dict[str, str] = {}

    def take(self, name: str, read: Callable[[str], T], default: T) -> T:
        """Of a parameter that may be given once."""
        texts = self._values.pop(name, None)
        if texts is None:
            return default
        try:
            if len(texts) > 1:
                raise ValueError("Must be given once")
            return read(texts[0])
        except ValueError as error:
            self.complaints[name] = str(error)
            return default

    def take_rest(self, read: Callable[[str, list[str]], T]) -> list[T]:
        results = []
        for name, texts in self._values.items():
            try:
                results.append(read(name, texts))
            except ValueError as error:
                self.complaints[name] = str(error)
        self._values = {}
        return results

    def refuse_bad_ones(self) -> None:
        self.complaints |= dict.fromkeys(self._values, "Unknown parameter")
        if self.complaints:
            raise bad_parameters(self.complaints)


def _number_up_to(limit: int) -> Callable[[str], int]:
    def read(text: str) -> int:
        number = parse_integer(text)
        if not 1 <= number <= limit:
            raise ValueError(f"Must be a number from 1 to {limit}")
        return number

    return read
