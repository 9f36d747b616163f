import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Engine, event

from tests.conftest import ROWS, Api, fill, url_of
from tests.entities import ENTITIES, Entity

INI = Path(__file__).parents[1] / "alembic.ini"


@contextmanager
def statements() -> Iterator[list[str]]:
    """What is sent to the database meanwhile."""
    sent: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        sent.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        event.remove(Engine, "before_cursor_execute", note)


def test_the_migrations_make_what_the_models_say(seeded: Path, tmp_path: Path) -> None:
    command.check(Config(INI, attributes={"database_url": url_of(seeded)}))
    config = Config(INI, attributes={"database_url": url_of(tmp_path / "other.db")})
    command.upgrade(config, "head")
    command.downgrade(config, "base")


def test_seeds_are_sown_once(seeded: Path) -> None:
    asyncio.run(fill(url_of(seeded)))


@pytest.mark.parametrize("entity", ENTITIES, ids=str)
def test_reading_needs_few_statements(api: Api, entity: Entity) -> None:
    """Whatever the number of rows: one for what is asked, one for the total, and those of links that are not joined."""
    for row in ROWS[entity.name][:1]:
        with statements() as sent:
            assert api.get(api.address(entity, row)).status_code == 200
        assert len(sent) == 1 + entity.statements
        with statements() as sent:
            assert api.get(f"/api/{entity.path}?pageSize=100").status_code == 200
        assert len(sent) == 2 + entity.statements
        for relation in entity.expandable:
            with statements() as sent:
                assert api.get(f"/api/{entity.path}?pageSize=100&expand={relation}").status_code == 200
            assert len(sent) <= 3 + entity.statements + max(other.statements for other in ENTITIES)
