from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field

from app.contract.scalars import AnyString, Float, Integer, OneOf, Uuid
from app.contract.schemas import CompositeReferences, PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, is_none
from app.slots.models import SlotWarehouseRegion

RULES = Rules(
    expandable=frozenset({"hub", "token", "warehouse"}),
    not_expandable=frozenset({"bins"}),
    immutable=(("hub_id",), ("token_id",)),
    complete=(("warehouse_code", "warehouse_region"),),
)

WarehouseRegion = Annotated[SlotWarehouseRegion, OneOf]


class SlotCreate(CompositeReferences):
    rules: ClassVar = RULES

    hub_id: Integer = Field(alias="hubId")
    token_id: Uuid = Field(alias="tokenId")
    warehouse_code: AnyString | MISSING = Field(default=MISSING, alias="warehouseCode")
    warehouse_region: WarehouseRegion | MISSING = Field(default=MISSING, alias="warehouseRegion")
    weight: Float = 1.0


class SlotReplace(ReplaceModel, SlotCreate):
    pass


class SlotPatch(CompositeReferences, PatchModel):
    rules: ClassVar = RULES

    hub_id: Integer | MISSING = Field(default=MISSING, alias="hubId")
    token_id: Uuid | MISSING = Field(default=MISSING, alias="tokenId")
    warehouse_code: AnyString | MISSING | None = Field(default=MISSING, alias="warehouseCode")
    warehouse_region: WarehouseRegion | MISSING | None = Field(default=MISSING, alias="warehouseRegion")
    weight: Float | MISSING = MISSING


class SlotRead(ReadModel):
    id: str
    version: int
    hub_id: int = Field(serialization_alias="hubId")
    token_id: UUID = Field(serialization_alias="tokenId")
    warehouse_code: str | None = Field(serialization_alias="warehouseCode", exclude_if=is_none)
    warehouse_region: SlotWarehouseRegion | None = Field(serialization_alias="warehouseRegion", exclude_if=is_none)
    weight: float
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
