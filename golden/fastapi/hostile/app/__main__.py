"""`python -m app migrate` makes or updates the database, `seed` fills it, and without a command the server starts."""

import asyncio
import json
import sys
from pathlib import Path

import uvicorn

from app.database.engine import Database
from app.database.migrations import migrate
from app.resources.seeding import seed
from app.seeds import SEEDS
from app.settings import Settings, get_settings

ROWS = json.loads(Path(__file__).with_name("seeds.json").read_text("utf-8"))


def main(arguments: list[str]) -> None:
    settings = get_settings()
    match arguments:
        case []:
            serve(settings)
        case ["migrate"]:
            migrate(settings.database_url)
        case ["seed"]:
            asyncio.run(fill(settings))
        case _:
            sys.exit("usage: python -m app [migrate | seed]")


def serve(settings: Settings) -> None:
    uvicorn.run(
        "app.main:app",
        host=settings.host,
        port=settings.port,
        workers=settings.workers,
        loop="uvloop",
        http="httptools",
        access_log=False,
        server_header=False,
    )


async def fill(settings: Settings) -> None:
    database = Database(settings.database_url, settings.database_pool_size)
    try:
        await seed(database, SEEDS, ROWS)
    finally:
        await database.dispose()


if __name__ == "__main__":
    main(sys.argv[1:])
