"""What a delete changes in other entities."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, ForeignKeyConstraint, Table, Update, case, null, or_, select, true, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import registry

from app.database.entities import Entity, is_touched, utc_now
from app.resources.cascades import Condition, doomed_rows, keys_to, owner_of_links
from app.resources.keys import is_among


async def detach(session: AsyncSession, entity: Entity, key: object) -> None:
    """Counts a version for every entity that loses a key or a link: the database alone would only take it away."""
    for statement in _Changes(cast(Table, entity.__table__), key).statements():
        await session.execute(statement)


class _Changes:
    """Found by following the foreign keys of the schema."""

    def __init__(self, table: Table, key: object) -> None:
        self._changed: dict[Table, list[Condition]] = defaultdict(list)
        self._nulled: dict[Table, list[tuple[Column[Any], Condition]]] = defaultdict(list)
        self._doomed = doomed_rows(table, key)
        for parent, doomed in self._doomed.items():
            for foreign_key in keys_to(parent):
                condition = doomed.referred_by(foreign_key)
                if foreign_key.ondelete == "SET NULL":
                    self._changed[foreign_key.table].append(condition)
                    self._nulled[foreign_key.table].extend((column, condition) for column in foreign_key.columns)
                elif foreign_key.table not in _versions(Entity.registry):
                    self._unlink(foreign_key, condition)

    def statements(self) -> Iterator[Update]:
        for table, conditions in self._changed.items():
            values = {column: case((condition, null()), else_=column) for column, condition in self._nulled[table]}
            version = _versions(Entity.registry)[table]
            stamp = {version: version + 1, **dict.fromkeys(filter(is_touched, table.columns), utc_now())}
            statement = update(table).where(or_(*conditions)).values({**values, **stamp})
            if table in self._doomed:
                statement = statement.where(self._doomed[table].condition.is_not(true()))
            yield statement

    def _unlink(self, foreign_key: ForeignKeyConstraint, condition: Condition) -> None:
        """The links of an owner go with it; what another one linked is a change of that owner."""
        owner = owner_of_links(foreign_key.table)
        if foreign_key is not owner:
            owners = select(*(element.parent for element in owner.elements)).where(condition)
            self._changed[owner.referred_table].append(is_among([e.column for e in owner.elements], owners))


@cache
def _versions(entities: registry) -> Mapping[Table, Column[Any]]:
    """The tables of entities, which is where a version is counted."""
    return {
        cast(Table, mapper.local_table): cast(Column[Any], mapper.version_id_col)
        for mapper in entities.mappers
        if mapper.version_id_col is not None
    }
