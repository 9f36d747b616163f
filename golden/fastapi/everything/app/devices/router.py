from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.bins.models import Bin, BinKey
from app.bins.queries import BinExpanded, BinPageQuery
from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, PathKey, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.devices.models import Device, DevicePlace
from app.devices.queries import DeviceExpanded, DevicePageQuery, DeviceQuery
from app.devices.schemas import DeviceCreate, DevicePatch, DeviceRead, DeviceReplace
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.resources.keys import is_among

router = APIRouter(prefix="/devices", tags=["Device"], route_class=ContractRoute)


@router.get("", operation_id="listDevices")
async def list_devices(query: DevicePageQuery, session: ReadSession) -> Page[DeviceExpanded]:
    return await query.page(session, select(Device), DeviceExpanded)


@router.post("", operation_id="createDevice", status_code=201)
async def create_device(body: DeviceCreate, session: WriteSession, request: Request, response: Response) -> DeviceRead:
    device = Device()
    await create(session, device, body)
    tag_new(request, response, device)
    return DeviceRead.model_validate(device)


@router.get("/{id:serial}", operation_id="getDevice")
async def get_device(id: Serial, query: DeviceQuery, session: ReadSession) -> DeviceExpanded:
    return await query.one(session, select(Device).where(Device.id == id), DeviceExpanded)


@router.put("/{id:serial}", operation_id="replaceDevice")
async def replace_device(
    id: Serial, body: DeviceReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DeviceRead:
    device = await find(session, Device, id)
    await change(session, device, body, if_match)
    tag(response, device)
    return DeviceRead.model_validate(device)


@router.patch("/{id:serial}", operation_id="updateDevice")
async def update_device(
    id: Serial, body: DevicePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DeviceRead:
    device = await find(session, Device, id)
    await change(session, device, body, if_match)
    tag(response, device)
    return DeviceRead.model_validate(device)


@router.delete("/{id:serial}", operation_id="deleteDevice", status_code=204)
async def delete_device(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    device = await find(session, Device, id, lazyload(Device.place_links))
    await remove(session, device, if_match)


@router.get("/{id:serial}/places", operation_id="listDevicePlaces")
async def list_device_places(id: Serial, query: BinPageQuery, session: ReadSession) -> Page[BinExpanded]:
    await require(session, Device, id)
    linked = select(
        DevicePlace.place_warehouse_code, DevicePlace.place_warehouse_region, DevicePlace.place_number
    ).where(DevicePlace.device_id == id)
    return await query.page(
        session,
        select(Bin).where(is_among((Bin.warehouse_code, Bin.warehouse_region, Bin.number), linked)),
        BinExpanded,
    )


@router.put("/{id:serial}/places/{bin_id:bin_key}", operation_id="addDevicePlace", status_code=204)
async def add_device_place(
    id: Serial, bin_id: Annotated[BinKey, Depends(PathKey("bin_id"))], if_match: IfMatch, session: WriteSession
) -> None:
    device = await find(session, Device, id, lazyload(Device.place_links))
    await require(session, Bin, bin_id)
    check_version(device, if_match)
    if await session.get(DevicePlace, (id, bin_id.warehouse_code, bin_id.warehouse_region, bin_id.number)) is None:
        session.add(
            DevicePlace(
                device_id=id,
                place_warehouse_code=bin_id.warehouse_code,
                place_warehouse_region=bin_id.warehouse_region,
                place_number=bin_id.number,
            )
        )
        device.touch()
        await save(session, device)


@router.delete("/{id:serial}/places/{bin_id:bin_key}", operation_id="removeDevicePlace", status_code=204)
async def remove_device_place(
    id: Serial, bin_id: Annotated[BinKey, Depends(PathKey("bin_id"))], if_match: IfMatch, session: WriteSession
) -> None:
    device = await find(session, Device, id, lazyload(Device.place_links))
    link = await session.get(DevicePlace, (id, bin_id.warehouse_code, bin_id.warehouse_region, bin_id.number))
    if link is None:
        raise NotFoundError
    check_version(device, if_match)
    await session.delete(link)
    device.touch()
    await save(session, device)
