from typing import NamedTuple

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.contract.keys import KeyForm
from app.contract.scalars import parse_integer
from app.database.entities import Entity


class RenamedKeyKey(NamedTuple):
    left: int
    right: int


RENAMED_KEY_KEY = KeyForm(RenamedKeyKey, (parse_integer, parse_integer))


class RenamedKey(Entity):
    __tablename__ = "renamed_keys"
    __table_args__ = (Index(None, "created_at", "left", "right"),)

    left: Mapped[int] = mapped_column(primary_key=True)
    right: Mapped[int] = mapped_column(primary_key=True)
    id_: Mapped[int | None] = mapped_column("id")
