from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from fastapi import FastAPI, Response
from fastapi.middleware.cors import CORSMiddleware
from fastapi.openapi.docs import get_swagger_ui_html
from fastapi.responses import HTMLResponse

import app.breakouts.router as breakouts
import app.choices.router as choices
import app.defaults.router as defaults
import app.paths.router as paths
import app.patterns.router as patterns
import app.prototypes.router as prototypes
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

    app = FastAPI(
        title=(
            'Robert\'); DROP TABLE students;-- </title><script>alert("app")</script> '
            "{{ app }} ${app} ../../etc/passwd \\\\ \u202e gnp 😀"
        ),
        lifespan=lifespan,
        openapi_url=None,
        redirect_slashes=False,
    )
    app.add_middleware(ApiMiddleware, prefix=API_PREFIX)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match"],
        expose_headers=["ETag", "Location", "Retry-After"],
    )
    add_problem_handlers(app)
    for entity in (breakouts, defaults, choices, patterns, prototypes, paths):
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
