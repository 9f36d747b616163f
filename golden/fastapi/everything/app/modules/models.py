from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from sqlalchemy import BigInteger, ForeignKeyConstraint, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.contract.keys import KeyForm
from app.contract.scalars import parse_big_integer, parse_integer, parse_text
from app.database.entities import Entity
from app.database.types import values_of

if TYPE_CHECKING:
    from app.bins.models import Bin


class ModuleBinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class ModuleKey(NamedTuple):
    bin_warehouse_code: str
    bin_warehouse_region: ModuleBinWarehouseRegion
    bin_number: int
    serial: int


MODULE_KEY = KeyForm(ModuleKey, (parse_text, ModuleBinWarehouseRegion, parse_integer, parse_big_integer))


class Module(Entity):
    __tablename__ = "modules"
    __table_args__ = (
        ForeignKeyConstraint(
            ["bin_warehouse_code", "bin_warehouse_region", "bin_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            ondelete="RESTRICT",
        ),
        Index(None, "created_at", "bin_warehouse_code", "bin_warehouse_region", "bin_number", "serial"),
    )

    bin_warehouse_code: Mapped[str] = mapped_column(String(12), primary_key=True)
    bin_warehouse_region: Mapped[ModuleBinWarehouseRegion] = mapped_column(
        values_of(ModuleBinWarehouseRegion, "bin_warehouse_region"), primary_key=True
    )
    bin_number: Mapped[int] = mapped_column(primary_key=True)
    serial: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    note: Mapped[str | None] = mapped_column(Text)

    bin: Mapped["Bin"] = relationship(
        foreign_keys=("[Module.bin_warehouse_code, Module.bin_warehouse_region, Module.bin_number]"),
        viewonly=True,
        lazy="raise",
    )
