from typing import Annotated

from fastapi import Depends
from pydantic import MISSING
from starlette.convertors import register_url_convertor

from app.bins.schemas import BinRead
from app.contract.routes import KeyConvertor
from app.modules.models import MODULE_KEY, Module
from app.modules.schemas import ModuleRead
from app.resources.fields import CompositeKey
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

register_url_convertor("module_key", KeyConvertor(MODULE_KEY))

MODULES = QuerySchema[Module](
    fields={
        "id": CompositeKey(
            (Module.bin_warehouse_code, Module.bin_warehouse_region, Module.bin_number, Module.serial), MODULE_KEY
        ),
        "binWarehouseCode": Module.bin_warehouse_code,
        "binWarehouseRegion": Module.bin_warehouse_region,
        "binNumber": Module.bin_number,
        "serial": Module.serial,
        "note": Module.note,
        "createdAt": Module.created_at,
        "updatedAt": Module.updated_at,
    },
    relations={"bin": Module.bin},
)

ModulePageQuery = Annotated[PageQuery[Module], Depends(MODULES.page_query)]
ModuleQuery = Annotated[EntityQuery[Module], Depends(MODULES.entity_query)]


class ModuleExpanded(ModuleRead):
    bin: BinRead | MISSING = MISSING
