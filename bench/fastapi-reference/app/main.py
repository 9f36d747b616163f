from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware

from app import health
from app.appointments.router import router as appointments
from app.contract.handlers import add_problem_handlers
from app.contract.middleware import ApiMiddleware
from app.contract.routes import METHODS
from app.database.engine import Database
from app.departments.router import router as departments
from app.doctors.router import router as doctors
from app.medical_records.router import router as medical_records
from app.patients.router import router as patients
from app.settings import Settings, get_settings
from app.specialties.router import router as specialties

API_PREFIX = "/api"


def create_app(settings: Settings | None = None) -> FastAPI:
    settings = settings or get_settings()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        app.state.database = Database(settings.database_url, settings.database_pool_size)
        yield
        await app.state.database.dispose()

    app = FastAPI(title="Clinic", lifespan=lifespan, openapi_url=None, redirect_slashes=False)
    app.add_middleware(ApiMiddleware, prefix=API_PREFIX)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=settings.cors_origins,
        allow_methods=METHODS,
        allow_headers=["Authorization", "Content-Type", "If-Match", "If-None-Match"],
        expose_headers=["ETag", "Location", "Retry-After"],
    )
    add_problem_handlers(app)
    for router in (departments, doctors, specialties, patients, medical_records, appointments):
        app.include_router(router, prefix=API_PREFIX)
    app.include_router(health.router)

    return app


app = create_app()
