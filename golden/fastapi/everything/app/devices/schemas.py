from typing import Annotated, ClassVar

from pydantic import MISSING, BeforeValidator, Field

from app.bins.models import BIN_KEY, BinKey
from app.contract.scalars import AnyString, BigInteger, Distinct, Integer, OneOf, String, written_as
from app.contract.schemas import (
    BigIntegerText,
    CompositeReferences,
    KeyText,
    PatchModel,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    is_none,
)
from app.devices.models import (
    DeviceLentBinWarehouseRegion,
    DeviceModuleBinWarehouseRegion,
    DeviceSpareBinWarehouseRegion,
    DeviceTwinWarehouseRegion,
)

RULES = Rules(
    expandable=frozenset({"module", "spare", "lent", "twin", "places"}),
    complete=(
        ("spare_bin_warehouse_code", "spare_bin_warehouse_region", "spare_bin_number", "spare_serial"),
        ("lent_bin_warehouse_code", "lent_bin_warehouse_region", "lent_bin_number", "lent_serial"),
        ("twin_warehouse_code", "twin_warehouse_region", "twin_number"),
    ),
)

ModuleBinWarehouseRegion = Annotated[DeviceModuleBinWarehouseRegion, OneOf]
SpareBinWarehouseRegion = Annotated[DeviceSpareBinWarehouseRegion, OneOf]
LentBinWarehouseRegion = Annotated[DeviceLentBinWarehouseRegion, OneOf]
TwinWarehouseRegion = Annotated[DeviceTwinWarehouseRegion, OneOf]


class DeviceCreate(CompositeReferences):
    rules: ClassVar = RULES

    name: String
    module_bin_warehouse_code: AnyString = Field(alias="moduleBinWarehouseCode")
    module_bin_warehouse_region: ModuleBinWarehouseRegion = Field(alias="moduleBinWarehouseRegion")
    module_bin_number: Integer = Field(alias="moduleBinNumber")
    module_serial: BigInteger = Field(alias="moduleSerial")
    spare_bin_warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="spareBinWarehouseCode")
    spare_bin_warehouse_region: SpareBinWarehouseRegion | MISSING = Field(
        default=MISSING, alias="spareBinWarehouseRegion"
    )
    spare_bin_number: Integer | MISSING = Field(default=MISSING, alias="spareBinNumber")
    spare_serial: BigInteger | MISSING = Field(default=MISSING, alias="spareSerial")
    lent_bin_warehouse_code: AnyString | None = Field(alias="lentBinWarehouseCode")
    lent_bin_warehouse_region: LentBinWarehouseRegion | None = Field(alias="lentBinWarehouseRegion")
    lent_bin_number: Integer | None = Field(alias="lentBinNumber")
    lent_serial: BigInteger | None = Field(alias="lentSerial")
    twin_warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="twinWarehouseCode")
    twin_warehouse_region: TwinWarehouseRegion | MISSING = Field(default=MISSING, alias="twinWarehouseRegion")
    twin_number: Integer | MISSING = Field(default=MISSING, alias="twinNumber")
    place_ids: Annotated[list[Annotated[BinKey, written_as(BIN_KEY.read, "Expected the text of a key")]], Distinct] = (
        Field(default_factory=list, alias="placeIds")
    )


class DeviceReplace(ReplaceModel, DeviceCreate):
    pass


class DevicePatch(CompositeReferences, PatchModel):
    rules: ClassVar = RULES

    name: String | MISSING = MISSING
    module_bin_warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="moduleBinWarehouseCode")
    module_bin_warehouse_region: ModuleBinWarehouseRegion | MISSING = Field(
        default=MISSING, alias="moduleBinWarehouseRegion"
    )
    module_bin_number: Integer | MISSING = Field(default=MISSING, alias="moduleBinNumber")
    module_serial: BigInteger | MISSING = Field(default=MISSING, alias="moduleSerial")
    spare_bin_warehouse_code: AnyString | MISSING | None = Field(default=MISSING, alias="spareBinWarehouseCode")
    spare_bin_warehouse_region: SpareBinWarehouseRegion | MISSING | None = Field(
        default=MISSING, alias="spareBinWarehouseRegion"
    )
    spare_bin_number: Integer | MISSING | None = Field(default=MISSING, alias="spareBinNumber")
    spare_serial: BigInteger | MISSING | None = Field(default=MISSING, alias="spareSerial")
    lent_bin_warehouse_code: AnyString | MISSING | None = Field(default=MISSING, alias="lentBinWarehouseCode")
    lent_bin_warehouse_region: LentBinWarehouseRegion | MISSING | None = Field(
        default=MISSING, alias="lentBinWarehouseRegion"
    )
    lent_bin_number: Integer | MISSING | None = Field(default=MISSING, alias="lentBinNumber")
    lent_serial: BigInteger | MISSING | None = Field(default=MISSING, alias="lentSerial")
    twin_warehouse_code: AnyString | MISSING | None = Field(default=MISSING, alias="twinWarehouseCode")
    twin_warehouse_region: TwinWarehouseRegion | MISSING | None = Field(default=MISSING, alias="twinWarehouseRegion")
    twin_number: Integer | MISSING | None = Field(default=MISSING, alias="twinNumber")
    place_ids: (
        Annotated[list[Annotated[BinKey, written_as(BIN_KEY.read, "Expected the text of a key")]], Distinct] | MISSING
    ) = Field(default=MISSING, alias="placeIds")


class DeviceRead(ReadModel):
    id: int
    version: int
    name: str
    module_bin_warehouse_code: str = Field(serialization_alias="moduleBinWarehouseCode")
    module_bin_warehouse_region: DeviceModuleBinWarehouseRegion = Field(serialization_alias="moduleBinWarehouseRegion")
    module_bin_number: int = Field(serialization_alias="moduleBinNumber")
    module_serial: BigIntegerText = Field(serialization_alias="moduleSerial")
    spare_bin_warehouse_code: str | None = Field(serialization_alias="spareBinWarehouseCode", exclude_if=is_none)
    spare_bin_warehouse_region: DeviceSpareBinWarehouseRegion | None = Field(
        serialization_alias="spareBinWarehouseRegion", exclude_if=is_none
    )
    spare_bin_number: int | None = Field(serialization_alias="spareBinNumber", exclude_if=is_none)
    spare_serial: BigIntegerText | None = Field(serialization_alias="spareSerial", exclude_if=is_none)
    lent_bin_warehouse_code: str | None = Field(serialization_alias="lentBinWarehouseCode")
    lent_bin_warehouse_region: DeviceLentBinWarehouseRegion | None = Field(serialization_alias="lentBinWarehouseRegion")
    lent_bin_number: int | None = Field(serialization_alias="lentBinNumber")
    lent_serial: BigIntegerText | None = Field(serialization_alias="lentSerial")
    twin_warehouse_code: str | None = Field(serialization_alias="twinWarehouseCode", exclude_if=is_none)
    twin_warehouse_region: DeviceTwinWarehouseRegion | None = Field(
        serialization_alias="twinWarehouseRegion", exclude_if=is_none
    )
    twin_number: int | None = Field(serialization_alias="twinNumber", exclude_if=is_none)
    place_ids: Annotated[list[KeyText], BeforeValidator(sorted)] = Field(serialization_alias="placeIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
