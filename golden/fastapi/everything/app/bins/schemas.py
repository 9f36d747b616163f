from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.bins.models import BinWarehouseRegion
from app.contract.scalars import AnyString, Integer, OneOf, String, Uuid
from app.contract.schemas import CompositeReferences, PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, is_none

RULES = Rules(
    expandable=frozenset({"warehouse", "devices", "slot"}),
    not_expandable=frozenset({"modules"}),
    immutable=(("warehouse_code", "warehouse_region"), ("number",)),
    complete=(("slot_hub_id", "slot_token_id"),),
)

WarehouseRegion = Annotated[BinWarehouseRegion, OneOf]


class BinCreate(CompositeReferences):
    rules: ClassVar = RULES

    warehouse_code: AnyString = Field(alias="warehouseCode")
    warehouse_region: WarehouseRegion = Field(alias="warehouseRegion")
    number: Integer
    label: String | MISSING = MISSING
    slot_hub_id: Integer | MISSING = Field(default=MISSING, alias="slotHubId")
    slot_token_id: Uuid | MISSING = Field(default=MISSING, alias="slotTokenId")


class BinReplace(ReplaceModel, BinCreate):
    pass


class BinPatch(CompositeReferences, PatchModel):
    rules: ClassVar = RULES

    warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="warehouseCode")
    warehouse_region: WarehouseRegion | MISSING = Field(default=MISSING, alias="warehouseRegion")
    number: Integer | MISSING = MISSING
    label: String | MISSING | None = MISSING
    slot_hub_id: Integer | MISSING | None = Field(default=MISSING, alias="slotHubId")
    slot_token_id: Uuid | MISSING | None = Field(default=MISSING, alias="slotTokenId")


class BinRead(ReadModel):
    id: str
    version: int
    warehouse_code: str = Field(serialization_alias="warehouseCode")
    warehouse_region: BinWarehouseRegion = Field(serialization_alias="warehouseRegion")
    number: int
    label: str | None = Field(exclude_if=is_none)
    slot_hub_id: int | None = Field(serialization_alias="slotHubId", exclude_if=is_none)
    slot_token_id: UUID | None = Field(serialization_alias="slotTokenId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
