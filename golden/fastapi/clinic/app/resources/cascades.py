"""Which rows go with a row that is deleted."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    Column,
    ColumnElement,
    ForeignKeyConstraint,
    MetaData,
    Table,
    and_,
    cast,
    null,
    or_,
    select,
    union_all,
)

from app.resources.keys import is_among, parts_of

Condition = ColumnElement[bool]
Component = Sequence[Table]


@dataclass(frozen=True)
class Doomed:
    """Rows of one table: that with a key, or those that meet a condition."""

    condition: Condition
    key: Mapping[Column[Any], Any] | None = None

    def referred_by(self, foreign_key: ForeignKeyConstraint) -> Condition:
        if self.key is not None:
            return and_(*(element.parent == self.key[element.column] for element in foreign_key.elements))
        targets = select(*(element.column for element in foreign_key.elements)).where(self.condition)
        return is_among([element.parent for element in foreign_key.elements], targets)


def doomed_rows(table: Table, key: object) -> dict[Table, Doomed]:
    """The row itself and what goes by cascade, table by table."""
    doomed: dict[Table, Doomed] = {}
    own_key = dict(zip(table.primary_key.columns, parts_of(key), strict=True))
    is_own = and_(*(column == part for column, part in own_key.items()))
    reached: dict[Table, list[Condition]] = defaultdict(list, {table: [is_own]})
    for component in _components(table.metadata):
        conditions = {member: or_(*reached[member]) for member in component if member in reached}
        if conditions and _is_cyclic(component):
            doomed |= {member: Doomed(condition) for member, condition in _close(component, conditions).items()}
        else:
            doomed |= {
                member: Doomed(condition, own_key if member is table else None)
                for member, condition in conditions.items()
            }
        for parent in component:
            if parent in doomed:
                for child_key in cascades_to(parent):
                    if child_key.table not in component:
                        reached[child_key.table].append(doomed[parent].referred_by(child_key))
    return doomed


@cache
def keys_to(table: Table) -> Sequence[ForeignKeyConstraint]:
    tables = sorted(table.metadata.tables.values(), key=str)
    return [key for other in tables for key in foreign_keys(other) if key.referred_table is table]


@cache
def cascades_to(table: Table) -> Sequence[ForeignKeyConstraint]:
    return [key for key in keys_to(table) if key.ondelete == "CASCADE"]


def foreign_keys(table: Table) -> Sequence[ForeignKeyConstraint]:
    """In a steady order."""
    return sorted(table.foreign_key_constraints, key=lambda key: str(key.name))


def owner_of_links(table: Table) -> ForeignKeyConstraint:
    """The first column of a table of links belongs to the key of their owner."""
    first = next(iter(table.primary_key.columns))
    return next(key for key in foreign_keys(table) if first in key.columns.values())


@cache
def _components(metadata: MetaData) -> Sequence[Component]:
    """Tables that reach each other by cascades belong together; what they reach comes later."""
    reached_from = {table: _reach(table) for table in metadata.tables.values()}
    components = {
        frozenset(other for other in reached | {table} if other is table or table in reached_from[other])
        for table, reached in reached_from.items()
    }

    def ancestors(component: frozenset[Table]) -> tuple[int, list[str]]:
        return sum(not component.isdisjoint(reached) for reached in reached_from.values()), sorted(map(str, component))

    return [sorted(component, key=str) for component in sorted(components, key=ancestors)]


def _reach(table: Table) -> frozenset[Table]:
    reached: set[Table] = set()
    frontier = [table]
    while frontier:
        children = {key.table for key in cascades_to(frontier.pop())} - reached
        reached |= children
        frontier.extend(children)
    return frozenset(reached)


def _is_cyclic(component: Component) -> bool:
    return any(key.table in component for table in component for key in cascades_to(table))


def _close(component: Component, conditions: Mapping[Table, Condition]) -> dict[Table, Condition]:
    """By a recursive query, of which each row has the key of one of the tables, and NULL for the others."""
    keys = [column for table in component for column in table.primary_key.columns]
    columns = {key: f"key_{index}" for index, key in enumerate(keys)}
    parents = {key: f"parent_{index}" for index, key in enumerate(keys)}
    starts = union_all(*(select(*_spread(columns, _own_key(table))).where(of) for table, of in conditions.items()))
    edges = [key for table in component for key in cascades_to(table) if key.table in component]
    steps = union_all(
        *(
            select(
                *_spread(columns, _own_key(edge.table)),
                *_spread(parents, {element.column: element.parent for element in edge.elements}),
            )
            for edge in edges
        )
    ).subquery()
    rows = select(starts.subquery()).cte("doomed", recursive=True)
    is_step = or_(
        *(
            and_(*(rows.c[columns[key]] == steps.c[parents[key]] for key in table.primary_key.columns))
            for table in {edge.referred_table for edge in edges}
        )
    )
    rows = rows.union(select(*(steps.c[name] for name in columns.values())).join(rows, is_step))
    closed = {}
    for table in component:
        own = [rows.c[columns[key]] for key in table.primary_key.columns]
        closed[table] = is_among(table.primary_key.columns.values(), select(*own).where(own[0].is_not(None)))
    return closed


def _own_key(table: Table) -> dict[Column[Any], Column[Any]]:
    return {column: column for column in table.primary_key.columns}


def _spread(names: Mapping[Column[Any], str], values: Mapping[Column[Any], Column[Any]]) -> list[ColumnElement[Any]]:
    return [(values[key] if key in values else cast(null(), key.type)).label(name) for key, name in names.items()]
