from enum import StrEnum
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index, String, UniqueConstraint
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity
from app.database.types import values_of

if TYPE_CHECKING:
    from app.bins.models import Bin
    from app.modules.models import Module


class DeviceModuleBinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class DeviceSpareBinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class DeviceLentBinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class DeviceTwinWarehouseRegion(StrEnum):
    NORTH = "north"
    SOUTH = "south"
    FAR_EAST = "far east"


class Device(SerialEntity):
    __tablename__ = "devices"
    __table_args__ = (
        ForeignKeyConstraint(
            ["module_bin_warehouse_code", "module_bin_warehouse_region", "module_bin_number", "module_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            ondelete="RESTRICT",
        ),
        ForeignKeyConstraint(
            ["spare_bin_warehouse_code", "spare_bin_warehouse_region", "spare_bin_number", "spare_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            ondelete="SET NULL",
        ),
        ForeignKeyConstraint(
            ["lent_bin_warehouse_code", "lent_bin_warehouse_region", "lent_bin_number", "lent_serial"],
            ["modules.bin_warehouse_code", "modules.bin_warehouse_region", "modules.bin_number", "modules.serial"],
            ondelete="SET NULL",
        ),
        ForeignKeyConstraint(
            ["twin_warehouse_code", "twin_warehouse_region", "twin_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            ondelete="CASCADE",
        ),
        UniqueConstraint("twin_warehouse_code", "twin_warehouse_region", "twin_number"),
        Index(None, "module_bin_warehouse_code", "module_bin_warehouse_region", "module_bin_number", "module_serial"),
        Index(None, "spare_bin_warehouse_code", "spare_bin_warehouse_region", "spare_bin_number", "spare_serial"),
        Index(None, "lent_bin_warehouse_code", "lent_bin_warehouse_region", "lent_bin_number", "lent_serial"),
        Index(None, "created_at", "id"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str] = mapped_column(String(255))
    module_bin_warehouse_code: Mapped[str] = mapped_column(String(12))
    module_bin_warehouse_region: Mapped[DeviceModuleBinWarehouseRegion] = mapped_column(
        values_of(DeviceModuleBinWarehouseRegion, "module_bin_warehouse_region")
    )
    module_bin_number: Mapped[int]
    module_serial: Mapped[int] = mapped_column(BigInteger)
    spare_bin_warehouse_code: Mapped[str | None] = mapped_column(String(12))
    spare_bin_warehouse_region: Mapped[DeviceSpareBinWarehouseRegion | None] = mapped_column(
        values_of(DeviceSpareBinWarehouseRegion, "spare_bin_warehouse_region")
    )
    spare_bin_number: Mapped[int | None]
    spare_serial: Mapped[int | None] = mapped_column(BigInteger)
    lent_bin_warehouse_code: Mapped[str | None] = mapped_column(String(12))
    lent_bin_warehouse_region: Mapped[DeviceLentBinWarehouseRegion | None] = mapped_column(
        values_of(DeviceLentBinWarehouseRegion, "lent_bin_warehouse_region")
    )
    lent_bin_number: Mapped[int | None]
    lent_serial: Mapped[int | None] = mapped_column(BigInteger)
    twin_warehouse_code: Mapped[str | None] = mapped_column(String(12))
    twin_warehouse_region: Mapped[DeviceTwinWarehouseRegion | None] = mapped_column(
        values_of(DeviceTwinWarehouseRegion, "twin_warehouse_region")
    )
    twin_number: Mapped[int | None]

    module: Mapped["Module"] = relationship(
        foreign_keys=(
            "[Device.module_bin_warehouse_code, Device.module_bin_warehouse_region, "
            "Device.module_bin_number, Device.module_serial]"
        ),
        viewonly=True,
        lazy="raise",
    )
    spare: Mapped["Module | None"] = relationship(
        foreign_keys=(
            "[Device.spare_bin_warehouse_code, Device.spare_bin_warehouse_region, "
            "Device.spare_bin_number, Device.spare_serial]"
        ),
        viewonly=True,
        lazy="raise",
    )
    lent: Mapped["Module | None"] = relationship(
        foreign_keys=(
            "[Device.lent_bin_warehouse_code, Device.lent_bin_warehouse_region, "
            "Device.lent_bin_number, Device.lent_serial]"
        ),
        viewonly=True,
        lazy="raise",
    )
    twin: Mapped["Bin | None"] = relationship(
        foreign_keys=("[Device.twin_warehouse_code, Device.twin_warehouse_region, Device.twin_number]"),
        viewonly=True,
        lazy="raise",
    )
    place_links: Mapped[set["DevicePlace"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    place_ids: AssociationProxy[set[tuple[str, str, int]]] = association_proxy(
        "place_links",
        "key",
        creator=lambda key: DevicePlace(
            place_warehouse_code=key[0], place_warehouse_region=key[1], place_number=key[2]
        ),
    )
    places: Mapped[list["Bin"]] = relationship(
        secondary="devices_places",
        order_by="[Bin.warehouse_code, Bin.warehouse_region, Bin.number]",
        viewonly=True,
        lazy="raise",
    )


class DevicePlace(Base):
    """A link; the `Device` owns it."""

    __tablename__ = "devices_places"
    __table_args__ = (
        ForeignKeyConstraint(
            ["place_warehouse_code", "place_warehouse_region", "place_number"],
            ["bins.warehouse_code", "bins.warehouse_region", "bins.number"],
            ondelete="CASCADE",
        ),
        Index(None, "place_warehouse_code", "place_warehouse_region", "place_number"),
    )

    device_id: Mapped[int] = mapped_column(ForeignKey("devices.id", ondelete="CASCADE"), primary_key=True)
    place_warehouse_code: Mapped[str] = mapped_column(String(12), primary_key=True)
    place_warehouse_region: Mapped[str] = mapped_column(String(64), primary_key=True)
    place_number: Mapped[int] = mapped_column(primary_key=True)

    @property
    def key(self) -> tuple[str, str, int]:
        return self.place_warehouse_code, self.place_warehouse_region, self.place_number
