from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, PathKey
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.devices.models import Device
from app.devices.queries import DeviceExpanded, DevicePageQuery
from app.modules.models import Module, ModuleKey
from app.modules.queries import ModuleExpanded, ModulePageQuery, ModuleQuery
from app.modules.schemas import ModuleCreate, ModulePatch, ModuleRead, ModuleReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/modules", tags=["Module"], route_class=ContractRoute)


@router.get("", operation_id="listModules")
async def list_modules(query: ModulePageQuery, session: ReadSession) -> Page[ModuleExpanded]:
    return await query.page(session, select(Module), ModuleExpanded)


@router.post("", operation_id="createModule", status_code=201)
async def create_module(body: ModuleCreate, session: WriteSession, request: Request, response: Response) -> ModuleRead:
    module = Module()
    await create(session, module, body)
    tag_new(request, response, module)
    return ModuleRead.model_validate(module)


@router.get("/{id:module_key}", operation_id="getModule")
async def get_module(
    id: Annotated[ModuleKey, Depends(PathKey("id"))], query: ModuleQuery, session: ReadSession
) -> ModuleExpanded:
    return await query.one(
        session,
        select(Module).where(
            Module.bin_warehouse_code == id.bin_warehouse_code,
            Module.bin_warehouse_region == id.bin_warehouse_region,
            Module.bin_number == id.bin_number,
            Module.serial == id.serial,
        ),
        ModuleExpanded,
    )


@router.put("/{id:module_key}", operation_id="replaceModule")
async def replace_module(
    id: Annotated[ModuleKey, Depends(PathKey("id"))],
    body: ModuleReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> ModuleRead:
    module = await find(session, Module, id)
    await change(session, module, body, if_match)
    tag(response, module)
    return ModuleRead.model_validate(module)


@router.patch("/{id:module_key}", operation_id="updateModule")
async def update_module(
    id: Annotated[ModuleKey, Depends(PathKey("id"))],
    body: ModulePatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> ModuleRead:
    module = await find(session, Module, id)
    await change(session, module, body, if_match)
    tag(response, module)
    return ModuleRead.model_validate(module)


@router.delete("/{id:module_key}", operation_id="deleteModule", status_code=204)
async def delete_module(
    id: Annotated[ModuleKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession
) -> None:
    module = await find(session, Module, id)
    await remove(session, module, if_match)


@router.get("/{id:module_key}/devices", operation_id="listModuleDevices")
async def list_module_devices(
    id: Annotated[ModuleKey, Depends(PathKey("id"))], query: DevicePageQuery, session: ReadSession
) -> Page[DeviceExpanded]:
    await require(session, Module, id)
    return await query.page(
        session,
        select(Device).where(
            Device.module_bin_warehouse_code == id.bin_warehouse_code,
            Device.module_bin_warehouse_region == id.bin_warehouse_region,
            Device.module_bin_number == id.bin_number,
            Device.module_serial == id.serial,
        ),
        DeviceExpanded,
    )
