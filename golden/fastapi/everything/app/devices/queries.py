from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.bins.models import BIN_KEY
from app.bins.schemas import BinRead
from app.devices.models import Device, DevicePlace
from app.devices.schemas import DeviceRead
from app.modules.schemas import ModuleRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DEVICES = QuerySchema[Device](
    fields={
        "id": Device.id,
        "name": Device.name,
        "moduleBinWarehouseCode": Device.module_bin_warehouse_code,
        "moduleBinWarehouseRegion": Device.module_bin_warehouse_region,
        "moduleBinNumber": Device.module_bin_number,
        "moduleSerial": Device.module_serial,
        "spareBinWarehouseCode": Device.spare_bin_warehouse_code,
        "spareBinWarehouseRegion": Device.spare_bin_warehouse_region,
        "spareBinNumber": Device.spare_bin_number,
        "spareSerial": Device.spare_serial,
        "lentBinWarehouseCode": Device.lent_bin_warehouse_code,
        "lentBinWarehouseRegion": Device.lent_bin_warehouse_region,
        "lentBinNumber": Device.lent_bin_number,
        "lentSerial": Device.lent_serial,
        "twinWarehouseCode": Device.twin_warehouse_code,
        "twinWarehouseRegion": Device.twin_warehouse_region,
        "twinNumber": Device.twin_number,
        "placeIds": Links(
            (Device.id,),
            (DevicePlace.device_id,),
            (DevicePlace.place_warehouse_code, DevicePlace.place_warehouse_region, DevicePlace.place_number),
            BIN_KEY,
        ),
        "createdAt": Device.created_at,
        "updatedAt": Device.updated_at,
    },
    relations={
        "module": Device.module,
        "spare": Device.spare,
        "lent": Device.lent,
        "twin": Device.twin,
        "places": Device.places,
    },
)

DevicePageQuery = Annotated[PageQuery[Device], Depends(DEVICES.page_query)]
DeviceQuery = Annotated[EntityQuery[Device], Depends(DEVICES.entity_query)]


class DeviceExpanded(DeviceRead):
    module: ModuleRead | MISSING = MISSING
    spare: ModuleRead | MISSING | None = MISSING
    lent: ModuleRead | MISSING | None = MISSING
    twin: BinRead | MISSING | None = MISSING
    places: list[BinRead] | MISSING = MISSING
