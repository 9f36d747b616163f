from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import AnyString, BigInteger, Integer, LongText, OneOf
from app.contract.schemas import (
    BigIntegerText,
    PatchModel,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    WriteModel,
    is_none,
)
from app.modules.models import ModuleBinWarehouseRegion

RULES = Rules(
    expandable=frozenset({"bin"}),
    not_expandable=frozenset({"devices"}),
    immutable=(("bin_warehouse_code", "bin_warehouse_region", "bin_number"), ("serial",)),
)

BinWarehouseRegion = Annotated[ModuleBinWarehouseRegion, OneOf]


class ModuleCreate(WriteModel):
    rules: ClassVar = RULES

    bin_warehouse_code: AnyString = Field(alias="binWarehouseCode")
    bin_warehouse_region: BinWarehouseRegion = Field(alias="binWarehouseRegion")
    bin_number: Integer = Field(alias="binNumber")
    serial: BigInteger
    note: LongText | MISSING = MISSING


class ModuleReplace(ReplaceModel, ModuleCreate):
    pass


class ModulePatch(PatchModel):
    rules: ClassVar = RULES

    bin_warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="binWarehouseCode")
    bin_warehouse_region: BinWarehouseRegion | MISSING = Field(default=MISSING, alias="binWarehouseRegion")
    bin_number: Integer | MISSING = Field(default=MISSING, alias="binNumber")
    serial: BigInteger | MISSING = MISSING
    note: LongText | MISSING | None = MISSING


class ModuleRead(ReadModel):
    id: str
    version: int
    bin_warehouse_code: str = Field(serialization_alias="binWarehouseCode")
    bin_warehouse_region: ModuleBinWarehouseRegion = Field(serialization_alias="binWarehouseRegion")
    bin_number: int = Field(serialization_alias="binNumber")
    serial: BigIntegerText
    note: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
