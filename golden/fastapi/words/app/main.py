from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse

import app.anies.router as anies
import app.apis.router as apis
import app.assets.router as assets
import app.bases.router as bases
import app.capital_order_items.router as capital_order_items
import app.classes.router as classes
import app.columns.router as columns
import app.components.router as components
import app.cons.router as cons
import app.dates.router as dates
import app.defaults.router as defaults
import app.entities.router as entities
import app.errors.router as errors
import app.fields.router as fields
import app.folder_pages.router as folder_pages
import app.folders.router as folders
import app.functions.router as functions
import app.groups.router as groups
import app.health_.router as health_
import app.imports.router as imports
import app.lists.router as lists
import app.mains.router as mains
import app.maps.router as maps
import app.meetings.router as meetings
import app.models_.router as models_
import app.new_ones.router as new_ones
import app.news.router as news
import app.objects.router as objects
import app.offspring.router as offspring
import app.order_items.router as order_items
import app.order_items_too.router as order_items_too
import app.orders.router as orders
import app.page_tables.router as page_tables
import app.pages.router as pages
import app.problems.router as problems
import app.promises.router as promises
import app.queries.router as queries
import app.requests.router as requests
import app.responses.router as responses
import app.routers.router as routers
import app.selects.router as selects
import app.sessions.router as sessions
import app.sheep.router as sheep
import app.symbols.router as symbols
import app.tables.router as tables
import app.templates.router as templates
import app.times.router as times
import app.transitions.router as transitions
import app.types.router as types
import app.user_creates.router as user_creates
import app.user_pages.router as user_pages
import app.users.router as users
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

    app = FastAPI(title="class", lifespan=lifespan, openapi_url=None, redirect_slashes=False)
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
        classes,
        functions,
        selects,
        components,
        pages,
        problems,
        bases,
        sessions,
        queries,
        routers,
        requests,
        responses,
        models_,
        fields,
        entities,
        objects,
        promises,
        maps,
        errors,
        symbols,
        dates,
        times,
        tables,
        users,
        groups,
        orders,
        imports,
        defaults,
        lists,
        types,
        anies,
        columns,
        mains,
        health_,
        cons,
        new_ones,
        apis,
        assets,
        templates,
        transitions,
        user_creates,
        user_pages,
        meetings,
        order_items,
        order_items_too,
        capital_order_items,
        page_tables,
        folders,
        folder_pages,
        sheep,
        news,
        offspring,
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
