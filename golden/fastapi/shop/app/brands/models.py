from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity


class Brand(SerialEntity):
    __tablename__ = "brands"

    name: Mapped[str] = mapped_column(String(80), unique=True)
    country: Mapped[str | None] = mapped_column(String(60))
    website: Mapped[str | None] = mapped_column(String(2048))
