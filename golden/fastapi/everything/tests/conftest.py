import asyncio
import json
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

import app
from app.database.engine import Database
from app.database.migrations import migrate
from app.main import create_app
from app.resources.seeding import seed
from app.seeds import SEEDS
from app.settings import Settings
from tests.entities import Entity

Json = dict[str, Any]

ROWS: dict[str, list[Json]] = json.loads(Path(app.__file__).with_name("seeds.json").read_text("utf-8"))


class Api(TestClient):
    """The whole application on SQLite, with the rows of its seeds."""

    def rows(self, entity: Entity) -> list[Json]:
        """Some of them."""
        page = self.get(f"/api/{entity.path}?pageSize=3").json()
        rows: list[Json] = page["items"]
        return rows

    def address(self, entity: Entity, row: Json) -> str:
        return f"/api/{entity.path}/{row[entity.id]}"


@pytest.fixture(scope="session")
def seeded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("seeded") / "app.db"
    migrate(url_of(file))
    asyncio.run(fill(url_of(file)))
    return file


@pytest.fixture(scope="session")
def served(seeded: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Api, Path]]:
    file = tmp_path_factory.mktemp("served") / "app.db"
    shutil.copy(seeded, file)
    with Api(create_app(Settings(database_url=url_of(file)))) as api:
        yield api, file


@pytest.fixture
def api(served: tuple[Api, Path], seeded: Path) -> Api:
    """Every test begins with the same rows."""
    api, file = served
    restore(file, seeded)
    return api


async def fill(url: str) -> None:
    database = Database(url, pool_size=1)
    await seed(database, SEEDS, ROWS)
    await database.dispose()


def restore(file: Path, source: Path) -> None:
    """Open connections see it, too."""
    with sqlite3.connect(source) as good, sqlite3.connect(file) as used:
        good.backup(used)


def url_of(file: Path) -> str:
    return f"sqlite+aiosqlite:///{file}"


def codes(problem: Json) -> set[tuple[str, str]]:
    """The pairs of place and code."""
    return {
        (error.get("pointer") or error.get("parameter") or error["header"], error["code"])
        for error in problem["errors"]
    }
