from typing import Annotated

from fastapi import Depends
from pydantic import MISSING
from starlette.convertors import register_url_convertor

from app.bins.models import BIN_KEY, Bin
from app.bins.schemas import BinRead
from app.contract.routes import KeyConvertor
from app.devices.models import DevicePlace
from app.devices.schemas import DeviceRead
from app.resources.fields import CompositeKey, Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.slots.schemas import SlotRead
from app.warehouses.schemas import WarehouseRead

register_url_convertor("bin_key", KeyConvertor(BIN_KEY))

BINS = QuerySchema[Bin](
    fields={
        "id": CompositeKey((Bin.warehouse_code, Bin.warehouse_region, Bin.number), BIN_KEY),
        "warehouseCode": Bin.warehouse_code,
        "warehouseRegion": Bin.warehouse_region,
        "number": Bin.number,
        "label": Bin.label,
        "deviceIds": Links(
            (Bin.warehouse_code, Bin.warehouse_region, Bin.number),
            (DevicePlace.place_warehouse_code, DevicePlace.place_warehouse_region, DevicePlace.place_number),
            (DevicePlace.device_id,),
        ),
        "slotHubId": Bin.slot_hub_id,
        "slotTokenId": Bin.slot_token_id,
        "createdAt": Bin.created_at,
        "updatedAt": Bin.updated_at,
    },
    relations={"warehouse": Bin.warehouse, "devices": Bin.devices, "slot": Bin.slot},
)

BinPageQuery = Annotated[PageQuery[Bin], Depends(BINS.page_query)]
BinQuery = Annotated[EntityQuery[Bin], Depends(BINS.entity_query)]


class BinExpanded(BinRead):
    warehouse: WarehouseRead | MISSING = MISSING
    devices: list[DeviceRead] | MISSING = MISSING
    slot: SlotRead | MISSING | None = MISSING
