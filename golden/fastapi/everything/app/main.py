from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse

import app.badges.router as badges
import app.bares.router as bares
import app.big_int_cases.router as big_int_cases
import app.bins.router as bins
import app.boolean_cases.router as boolean_cases
import app.chains.router as chains
import app.date_cases.router as date_cases
import app.date_time_cases.router as date_time_cases
import app.decimal_cases.router as decimal_cases
import app.devices.router as devices
import app.email_cases.router as email_cases
import app.enum_cases.router as enum_cases
import app.float_cases.router as float_cases
import app.folder_files.router as folder_files
import app.folders.router as folders
import app.hidden_things.router as hidden_things
import app.hubs.router as hubs
import app.integer_cases.router as integer_cases
import app.json_cases.router as json_cases
import app.marks.router as marks
import app.modules.router as modules
import app.old_names.router as old_names
import app.own_memberships.router as own_memberships
import app.players.router as players
import app.positions.router as positions
import app.renamed_keys.router as renamed_keys
import app.renamed_ones.router as renamed_ones
import app.renamed_tags.router as renamed_tags
import app.seals.router as seals
import app.slots.router as slots
import app.spokes.router as spokes
import app.stamps.router as stamps
import app.strict_notes.router as strict_notes
import app.string_cases.router as string_cases
import app.teams.router as teams
import app.text_cases.router as text_cases
import app.time_cases.router as time_cases
import app.tokens.router as tokens
import app.url_cases.router as url_cases
import app.uuid_cases.router as uuid_cases
import app.warehouses.router as warehouses
from app import health
from app.contract.handlers import add_problem_handlers
from app.contract.middleware import ApiMiddleware
from app.contract.routes import METHODS
from app.database.engine import Database
from app.settings import Settings, get_settings

API_PREFIX = "/api"
OPENAPI = Path(__file__).with_name("openapi.json").read_bytes()


def create_app(settings: Settings | None = None) -> FastAPI:
    settings = settings or get_settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Database(settings.database_url, settings.database_pool_size)
        yield
        await app.state.database.dispose()

    app = FastAPI(title="Everything", lifespan=lifespan, openapi_url=None, redirect_slashes=False)
    app.add_middleware(ApiMiddleware, prefix=API_PREFIX)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match"],
        expose_headers=["ETag", "Location", "Retry-After"],
    )
    add_problem_handlers(app)
    for entity in (
        warehouses,
        bins,
        modules,
        devices,
        positions,
        slots,
        own_memberships,
        renamed_ones,
        renamed_tags,
        renamed_keys,
        strict_notes,
        old_names,
        hubs,
        spokes,
        tokens,
        badges,
        stamps,
        bares,
        seals,
        hidden_things,
        marks,
        folders,
        folder_files,
        chains,
        teams,
        players,
        string_cases,
        text_cases,
        integer_cases,
        big_int_cases,
        float_cases,
        decimal_cases,
        boolean_cases,
        date_time_cases,
        date_cases,
        time_cases,
        uuid_cases,
        email_cases,
        url_cases,
        json_cases,
        enum_cases,
    ):
        app.include_router(entity.router, prefix=API_PREFIX)
    app.include_router(health.router)

    @app.get("/openapi.json")
    async def openapi() -> Response:
        return Response(OPENAPI, media_type="application/json")

    @app.get("/docs")
    async def docs() -> HTMLResponse:
        return get_swagger_ui_html(openapi_url="/openapi.json", title=app.title)

    return app


app = create_app()
