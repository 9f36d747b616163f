"""Rows to begin with."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import func, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.contract.schemas import WriteModel
from app.database.engine import Database
from app.database.entities import Entity, SerialEntity

Seeds = Mapping[str, tuple[type[Entity], type[WriteModel]]]
"""By the name of an entity."""
Rows = Mapping[str, Sequence[dict[str, Any]]]
"""Of each entity, as they travel."""


async def seed(database: Database, seeds: Seeds, rows: Rows) -> None:
    """In one transaction, in the given order. What has rows already is left alone."""
    async with database.write() as session:
        for name, members_of_rows in rows.items():
            entity_type, model = seeds[name]
            if await session.scalar(select(1).select_from(entity_type).limit(1)) is None:
                session.add_all(_make(entity_type, model, members) for members in members_of_rows)
                await session.flush()
                await _continue_keys(session, entity_type)
        await session.commit()


def _make(entity_type: type[Entity], model: type[WriteModel], members: dict[str, Any]) -> Entity:
    """As a POST would, but with a key of its own."""
    entity = entity_type()
    writable = {model.member(attribute) for attribute in model.model_fields}
    read_only = model.rules.read_only - writable
    body = model.model_validate({name: value for name, value in members.items() if name not in read_only})
    for attribute, value in body.written():
        setattr(entity, attribute, value)
    if isinstance(entity, SerialEntity):
        entity.id = members[model.rules.platform.id]
    return entity


async def _continue_keys(session: AsyncSession, entity_type: type[Entity]) -> None:
    """PostgreSQL would begin with 1 again."""
    dialect = session.get_bind().dialect
    if issubclass(entity_type, SerialEntity) and dialect.name == "postgresql":
        (key,) = inspect(entity_type).primary_key
        table = dialect.identifier_preparer.format_table(key.table)
        last = select(func.max(key)).scalar_subquery()
        await session.execute(select(func.setval(func.pg_get_serial_sequence(table, key.name), last)))
