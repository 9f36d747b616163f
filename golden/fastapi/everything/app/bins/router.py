from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select

from app.bins.models import Bin, BinKey
from app.bins.queries import BinExpanded, BinPageQuery, BinQuery
from app.bins.schemas import BinCreate, BinPatch, BinRead, BinReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, PathKey
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.devices.models import Device, DevicePlace
from app.devices.queries import DeviceExpanded, DevicePageQuery
from app.modules.models import Module
from app.modules.queries import ModuleExpanded, ModulePageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/bins", tags=["Bin"], route_class=ContractRoute)


@router.get("", operation_id="listBins")
async def list_bins(query: BinPageQuery, session: ReadSession) -> Page[BinExpanded]:
    return await query.page(session, select(Bin), BinExpanded)


@router.post("", operation_id="createBin", status_code=201)
async def create_bin(body: BinCreate, session: WriteSession, request: Request, response: Response) -> BinRead:
    bin = Bin()
    await create(session, bin, body)
    tag_new(request, response, bin)
    return BinRead.model_validate(bin)


@router.get("/{id:bin_key}", operation_id="getBin")
async def get_bin(id: Annotated[BinKey, Depends(PathKey("id"))], query: BinQuery, session: ReadSession) -> BinExpanded:
    return await query.one(
        session,
        select(Bin).where(
            Bin.warehouse_code == id.warehouse_code,
            Bin.warehouse_region == id.warehouse_region,
            Bin.number == id.number,
        ),
        BinExpanded,
    )


@router.put("/{id:bin_key}", operation_id="replaceBin")
async def replace_bin(
    id: Annotated[BinKey, Depends(PathKey("id"))],
    body: BinReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> BinRead:
    bin = await find(session, Bin, id)
    await change(session, bin, body, if_match)
    tag(response, bin)
    return BinRead.model_validate(bin)


@router.patch("/{id:bin_key}", operation_id="updateBin")
async def update_bin(
    id: Annotated[BinKey, Depends(PathKey("id"))],
    body: BinPatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> BinRead:
    bin = await find(session, Bin, id)
    await change(session, bin, body, if_match)
    tag(response, bin)
    return BinRead.model_validate(bin)


@router.delete("/{id:bin_key}", operation_id="deleteBin", status_code=204)
async def delete_bin(id: Annotated[BinKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession) -> None:
    bin = await find(session, Bin, id)
    await remove(session, bin, if_match)


@router.get("/{id:bin_key}/modules", operation_id="listBinModules")
async def list_bin_modules(
    id: Annotated[BinKey, Depends(PathKey("id"))], query: ModulePageQuery, session: ReadSession
) -> Page[ModuleExpanded]:
    await require(session, Bin, id)
    return await query.page(
        session,
        select(Module).where(
            Module.bin_warehouse_code == id.warehouse_code,
            Module.bin_warehouse_region == id.warehouse_region,
            Module.bin_number == id.number,
        ),
        ModuleExpanded,
    )


@router.get("/{id:bin_key}/devices", operation_id="listBinDevices")
async def list_bin_devices(
    id: Annotated[BinKey, Depends(PathKey("id"))], query: DevicePageQuery, session: ReadSession
) -> Page[DeviceExpanded]:
    await require(session, Bin, id)
    linked = select(DevicePlace.device_id).where(
        DevicePlace.place_warehouse_code == id.warehouse_code,
        DevicePlace.place_warehouse_region == id.warehouse_region,
        DevicePlace.place_number == id.number,
    )
    return await query.page(session, select(Device).where(Device.id.in_(linked)), DeviceExpanded)
