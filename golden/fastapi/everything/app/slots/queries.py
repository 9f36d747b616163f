from typing import Annotated

from fastapi import Depends
from pydantic import MISSING
from starlette.convertors import register_url_convertor

from app.contract.routes import KeyConvertor
from app.hubs.schemas import HubRead
from app.resources.fields import CompositeKey
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.slots.models import SLOT_KEY, Slot
from app.slots.schemas import SlotRead
from app.tokens.schemas import TokenRead
from app.warehouses.schemas import WarehouseRead

register_url_convertor("slot_key", KeyConvertor(SLOT_KEY))

SLOTS = QuerySchema[Slot](
    fields={
        "id": CompositeKey((Slot.hub_id, Slot.token_id), SLOT_KEY),
        "hubId": Slot.hub_id,
        "tokenId": Slot.token_id,
        "warehouseCode": Slot.warehouse_code,
        "warehouseRegion": Slot.warehouse_region,
        "weight": Slot.weight,
        "createdAt": Slot.created_at,
        "updatedAt": Slot.updated_at,
    },
    relations={"hub": Slot.hub, "token": Slot.token, "warehouse": Slot.warehouse},
)

SlotPageQuery = Annotated[PageQuery[Slot], Depends(SLOTS.page_query)]
SlotQuery = Annotated[EntityQuery[Slot], Depends(SLOTS.entity_query)]


class SlotExpanded(SlotRead):
    hub: HubRead | MISSING = MISSING
    token: TokenRead | MISSING = MISSING
    warehouse: WarehouseRead | MISSING | None = MISSING
