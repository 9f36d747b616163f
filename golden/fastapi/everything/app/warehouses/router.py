from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select

from app.bins.models import Bin
from app.bins.queries import BinExpanded, BinPageQuery
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, PathKey
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.slots.models import Slot
from app.slots.queries import SlotExpanded, SlotPageQuery
from app.warehouses.models import Warehouse, WarehouseKey
from app.warehouses.queries import WarehouseExpanded, WarehousePageQuery, WarehouseQuery
from app.warehouses.schemas import WarehouseCreate, WarehousePatch, WarehouseRead, WarehouseReplace

router = APIRouter(prefix="/warehouses", tags=["Warehouse"], route_class=ContractRoute)


@router.get("", operation_id="listWarehouses")
async def list_warehouses(query: WarehousePageQuery, session: ReadSession) -> Page[WarehouseExpanded]:
    return await query.page(session, select(Warehouse), WarehouseExpanded)


@router.post("", operation_id="createWarehouse", status_code=201)
async def create_warehouse(
    body: WarehouseCreate, session: WriteSession, request: Request, response: Response
) -> WarehouseRead:
    warehouse = Warehouse()
    await create(session, warehouse, body)
    tag_new(request, response, warehouse)
    return WarehouseRead.model_validate(warehouse)


@router.get("/{id:warehouse_key}", operation_id="getWarehouse")
async def get_warehouse(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))], query: WarehouseQuery, session: ReadSession
) -> WarehouseExpanded:
    return await query.one(
        session, select(Warehouse).where(Warehouse.code == id.code, Warehouse.region == id.region), WarehouseExpanded
    )


@router.put("/{id:warehouse_key}", operation_id="replaceWarehouse")
async def replace_warehouse(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))],
    body: WarehouseReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> WarehouseRead:
    warehouse = await find(session, Warehouse, id)
    await change(session, warehouse, body, if_match)
    tag(response, warehouse)
    return WarehouseRead.model_validate(warehouse)


@router.patch("/{id:warehouse_key}", operation_id="updateWarehouse")
async def update_warehouse(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))],
    body: WarehousePatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> WarehouseRead:
    warehouse = await find(session, Warehouse, id)
    await change(session, warehouse, body, if_match)
    tag(response, warehouse)
    return WarehouseRead.model_validate(warehouse)


@router.delete("/{id:warehouse_key}", operation_id="deleteWarehouse", status_code=204)
async def delete_warehouse(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession
) -> None:
    warehouse = await find(session, Warehouse, id)
    await remove(session, warehouse, if_match)


@router.get("/{id:warehouse_key}/bins", operation_id="listWarehouseBins")
async def list_warehouse_bins(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))], query: BinPageQuery, session: ReadSession
) -> Page[BinExpanded]:
    await require(session, Warehouse, id)
    return await query.page(
        session, select(Bin).where(Bin.warehouse_code == id.code, Bin.warehouse_region == id.region), BinExpanded
    )


@router.get("/{id:warehouse_key}/slots", operation_id="listWarehouseSlots")
async def list_warehouse_slots(
    id: Annotated[WarehouseKey, Depends(PathKey("id"))], query: SlotPageQuery, session: ReadSession
) -> Page[SlotExpanded]:
    await require(session, Warehouse, id)
    return await query.page(
        session, select(Slot).where(Slot.warehouse_code == id.code, Slot.warehouse_region == id.region), SlotExpanded
    )
