from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.contract.keys import KeyForm
from app.contract.scalars import parse_integer, parse_uuid
from app.database.entities import Entity
from app.database.types import values_of

if TYPE_CHECKING:
    from app.hubs.models import Hub
    from app.tokens.models import Token
    from app.warehouses.models import Warehouse


class SlotWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class SlotKey(NamedTuple):
    hub_id: int
    token_id: UUID


SLOT_KEY = KeyForm(SlotKey, (parse_integer, parse_uuid))


class Slot(Entity):
    __tablename__ = "slots"
    __table_args__ = (
        ForeignKeyConstraint(
            ["warehouse_code", "warehouse_region"], ["warehouses.code", "warehouses.region"], ondelete="SET NULL"
        ),
        Index(None, "warehouse_code", "warehouse_region"),
        Index(None, "created_at", "hub_id", "token_id"),
    )

    needs_precondition = True

    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), primary_key=True)
    token_id: Mapped[UUID] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), primary_key=True, index=True)
    warehouse_code: Mapped[str | None] = mapped_column(String(12))
    warehouse_region: Mapped[SlotWarehouseRegion | None] = mapped_column(
        values_of(SlotWarehouseRegion, "warehouse_region")
    )
    weight: Mapped[float]

    hub: Mapped["Hub"] = relationship(foreign_keys=hub_id, viewonly=True, lazy="raise")
    token: Mapped["Token"] = relationship(foreign_keys=token_id, viewonly=True, lazy="raise")
    warehouse: Mapped["Warehouse | None"] = relationship(
        foreign_keys="[Slot.warehouse_code, Slot.warehouse_region]", viewonly=True, lazy="raise"
    )
