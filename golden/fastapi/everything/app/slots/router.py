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
from app.slots.models import Slot, SlotKey
from app.slots.queries import SlotExpanded, SlotPageQuery, SlotQuery
from app.slots.schemas import SlotCreate, SlotPatch, SlotRead, SlotReplace

router = APIRouter(prefix="/slots", tags=["Slot"], route_class=ContractRoute)


@router.get("", operation_id="listSlots")
async def list_slots(query: SlotPageQuery, session: ReadSession) -> Page[SlotExpanded]:
    return await query.page(session, select(Slot), SlotExpanded)


@router.post("", operation_id="createSlot", status_code=201)
async def create_slot(body: SlotCreate, session: WriteSession, request: Request, response: Response) -> SlotRead:
    slot = Slot()
    await create(session, slot, body)
    tag_new(request, response, slot)
    return SlotRead.model_validate(slot)


@router.get("/{id:slot_key}", operation_id="getSlot")
async def get_slot(
    id: Annotated[SlotKey, Depends(PathKey("id"))], query: SlotQuery, session: ReadSession
) -> SlotExpanded:
    return await query.one(
        session, select(Slot).where(Slot.hub_id == id.hub_id, Slot.token_id == id.token_id), SlotExpanded
    )


@router.put("/{id:slot_key}", operation_id="replaceSlot")
async def replace_slot(
    id: Annotated[SlotKey, Depends(PathKey("id"))],
    body: SlotReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> SlotRead:
    slot = await find(session, Slot, id)
    await change(session, slot, body, if_match)
    tag(response, slot)
    return SlotRead.model_validate(slot)


@router.patch("/{id:slot_key}", operation_id="updateSlot")
async def update_slot(
    id: Annotated[SlotKey, Depends(PathKey("id"))],
    body: SlotPatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> SlotRead:
    slot = await find(session, Slot, id)
    await change(session, slot, body, if_match)
    tag(response, slot)
    return SlotRead.model_validate(slot)


@router.delete("/{id:slot_key}", operation_id="deleteSlot", status_code=204)
async def delete_slot(id: Annotated[SlotKey, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession) -> None:
    slot = await find(session, Slot, id)
    await remove(session, slot, if_match)


@router.get("/{id:slot_key}/bins", operation_id="listSlotBins")
async def list_slot_bins(
    id: Annotated[SlotKey, Depends(PathKey("id"))], query: BinPageQuery, session: ReadSession
) -> Page[BinExpanded]:
    await require(session, Slot, id)
    return await query.page(
        session, select(Bin).where(Bin.slot_hub_id == id.hub_id, Bin.slot_token_id == id.token_id), BinExpanded
    )
