from enum import StrEnum
from typing import NamedTuple

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.contract.keys import KeyForm
from app.contract.scalars import parse_text
from app.database.entities import Entity
from app.database.types import values_of


class WarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class WarehouseKey(NamedTuple):
    code: str
    region: WarehouseRegion


WAREHOUSE_KEY = KeyForm(WarehouseKey, (parse_text, WarehouseRegion))


class Warehouse(Entity):
    __tablename__ = "warehouses"
    __table_args__ = (Index(None, "created_at", "code", "region"),)

    code: Mapped[str] = mapped_column(String(12), primary_key=True)
    region: Mapped[WarehouseRegion] = mapped_column(values_of(WarehouseRegion, "region"), primary_key=True)
    name: Mapped[str] = mapped_column(String(255))
