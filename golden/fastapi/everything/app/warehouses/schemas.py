from typing import Annotated, ClassVar

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import OneOf, String, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel
from app.warehouses.models import WarehouseRegion

RULES = Rules(not_expandable=frozenset({"bins", "slots"}), immutable=(("code",), ("region",)))

Code = Annotated[StrictStr, text(min_length=1, max_length=12)]
Region = Annotated[WarehouseRegion, OneOf]


class WarehouseCreate(WriteModel):
    rules: ClassVar = RULES

    code: Code
    region: Region
    name: String


class WarehouseReplace(ReplaceModel, WarehouseCreate):
    pass


class WarehousePatch(PatchModel):
    rules: ClassVar = RULES

    code: Code | MISSING = MISSING
    region: Region | MISSING = MISSING
    name: String | MISSING = MISSING


class WarehouseRead(ReadModel):
    id: str
    version: int
    code: str
    region: WarehouseRegion
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
