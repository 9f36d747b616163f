import asyncio
from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import Connection, Index, UniqueConstraint, pool
from sqlalchemy.ext.asyncio import create_async_engine

from app.database import types
from app.database.functions import digest
from app.models import METADATA
from app.settings import get_settings

DIGESTS = {
    index.name
    for table in METADATA.tables.values()
    for index in table.indexes
    if any(isinstance(expression, digest) for expression in index.expressions)
}


def import_type(kind: str, item: object, autogenerate: AutogenContext) -> Literal[False]:
    """Lets a generated migration import the column types of the application."""
    if kind == "type" and type(item).__module__ == types.__name__:
        autogenerate.imports.add(f"import {types.__name__}")
    return False


def is_comparable(item: object, _name: str | None, kind: str, _is_reflected: bool, _other: object) -> bool:
    """Not what SQLite shows otherwise than it was made: indexes over a digest, unique columns whose names are no words."""
    if kind == "index" and isinstance(item, Index):
        return item.name not in DIGESTS
    if kind == "unique_constraint" and isinstance(item, UniqueConstraint):
        return all(column.name.replace("_", "").isalnum() for column in item.columns)
    return True


def run_migrations(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        render_as_batch=True,
        render_item=import_type,
        include_object=is_comparable,
    )
    with context.begin_transaction():
        context.run_migrations()


async def connect_and_run() -> None:
    url = context.config.attributes.get("database_url", get_settings().database_url)
    engine = create_async_engine(url, poolclass=pool.NullPool)
    async with engine.connect() as connection:
        await connection.run_sync(run_migrations)
        await connection.commit()
    await engine.dispose()


asyncio.run(connect_and_run())
