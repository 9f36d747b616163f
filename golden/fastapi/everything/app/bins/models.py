from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from sqlalchemy import ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.contract.keys import KeyForm
from app.contract.scalars import parse_integer, parse_text
from app.database.entities import Entity
from app.database.types import values_of

if TYPE_CHECKING:
    from app.devices.models import Device
    from app.slots.models import Slot
    from app.warehouses.models import Warehouse


class BinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class BinKey(NamedTuple):
    warehouse_code: str
    warehouse_region: BinWarehouseRegion
    number: int


BIN_KEY = KeyForm(BinKey, (parse_text, BinWarehouseRegion, parse_integer))


class Bin(Entity):
    __tablename__ = "bins"
    __table_args__ = (
        ForeignKeyConstraint(
            ["warehouse_code", "warehouse_region"], ["warehouses.code", "warehouses.region"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["slot_hub_id", "slot_token_id"], ["slots.hub_id", "slots.token_id"], ondelete="SET NULL"),
        Index(None, "slot_hub_id", "slot_token_id"),
        Index(None, "created_at", "warehouse_code", "warehouse_region", "number"),
    )

    warehouse_code: Mapped[str] = mapped_column(String(12), primary_key=True)
    warehouse_region: Mapped[BinWarehouseRegion] = mapped_column(
        values_of(BinWarehouseRegion, "warehouse_region"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True)
    label: Mapped[str | None] = mapped_column(String(255))
    slot_hub_id: Mapped[int | None]
    slot_token_id: Mapped[UUID | None]

    warehouse: Mapped["Warehouse"] = relationship(
        foreign_keys="[Bin.warehouse_code, Bin.warehouse_region]", viewonly=True, lazy="raise"
    )
    slot: Mapped["Slot | None"] = relationship(
        foreign_keys="[Bin.slot_hub_id, Bin.slot_token_id]", viewonly=True, lazy="raise"
    )
    devices: Mapped[list["Device"]] = relationship(
        secondary="devices_places", order_by="Device.id", viewonly=True, lazy="raise"
    )
