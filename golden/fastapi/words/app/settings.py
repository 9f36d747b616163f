from functools import lru_cache

from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """From environment variables, whose names are those of the fields behind the prefix, or a file `.env`."""

    model_config = SettingsConfigDict(env_prefix="CLASS_", env_file=".env", extra="ignore")

    database_url: str = "sqlite+aiosqlite:///class.db"
    """Or `postgresql+asyncpg://user:password@host/name`."""
    database_pool_size: int = 10
    cors_origins: list[str] = ["http://localhost:5173", "http://localhost:4200"]
    """Origins whose pages may call the API."""
    host: str = "127.0.0.1"
    port: int = 8000
    workers: int = 1


@lru_cache
def get_settings() -> Settings:
    return Settings()
