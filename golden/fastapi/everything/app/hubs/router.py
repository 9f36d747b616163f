from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.badges.models import Badge
from app.badges.queries import BadgeExpanded, BadgeQuery
from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.hidden_things.models import Hidden
from app.hidden_things.queries import HiddenExpanded, HiddenPageQuery
from app.hubs.models import Hub, HubMark
from app.hubs.queries import HubExpanded, HubPageQuery, HubQuery
from app.hubs.schemas import HubCreate, HubPatch, HubRead, HubReplace
from app.marks.models import Mark
from app.marks.queries import MarkExpanded, MarkPageQuery
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.seals.models import Seal
from app.seals.queries import SealExpanded, SealQuery
from app.spokes.models import Spoke
from app.spokes.queries import SpokeExpanded, SpokePageQuery
from app.stamps.models import Stamp
from app.stamps.queries import StampExpanded, StampQuery

router = APIRouter(prefix="/hubs", tags=["Hub"], route_class=ContractRoute)


@router.get("", operation_id="listHubs")
async def list_hubs(query: HubPageQuery, session: ReadSession) -> Page[HubExpanded]:
    return await query.page(session, select(Hub), HubExpanded)


@router.post("", operation_id="createHub", status_code=201)
async def create_hub(body: HubCreate, session: WriteSession, request: Request, response: Response) -> HubRead:
    hub = Hub()
    await create(session, hub, body)
    tag_new(request, response, hub)
    return HubRead.model_validate(hub)


@router.get("/{id:serial}", operation_id="getHub")
async def get_hub(id: Serial, query: HubQuery, session: ReadSession) -> HubExpanded:
    return await query.one(session, select(Hub).where(Hub.id == id), HubExpanded)


@router.put("/{id:serial}", operation_id="replaceHub")
async def replace_hub(
    id: Serial, body: HubReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> HubRead:
    hub = await find(session, Hub, id)
    await change(session, hub, body, if_match)
    tag(response, hub)
    return HubRead.model_validate(hub)


@router.patch("/{id:serial}", operation_id="updateHub")
async def update_hub(
    id: Serial, body: HubPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> HubRead:
    hub = await find(session, Hub, id)
    await change(session, hub, body, if_match)
    tag(response, hub)
    return HubRead.model_validate(hub)


@router.delete("/{id:serial}", operation_id="deleteHub", status_code=204)
async def delete_hub(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    hub = await find(session, Hub, id, lazyload(Hub.mark_links))
    await remove(session, hub, if_match)


@router.get("/{id:serial}/badge", operation_id="getHubBadge")
async def get_hub_badge(id: Serial, query: BadgeQuery, session: ReadSession) -> BadgeExpanded:
    return await query.one(session, select(Badge).where(Badge.hub_id == id), BadgeExpanded)


@router.get("/{id:serial}/seal", operation_id="getHubSeal")
async def get_hub_seal(id: Serial, query: SealQuery, session: ReadSession) -> SealExpanded:
    return await query.one(session, select(Seal).where(Seal.hub_id == id), SealExpanded)


@router.get("/{id:serial}/stamp", operation_id="getHubStamp")
async def get_hub_stamp(id: Serial, query: StampQuery, session: ReadSession) -> StampExpanded:
    return await query.one(session, select(Stamp).where(Stamp.hub_id == id), StampExpanded)


@router.get("/{id:serial}/required", operation_id="listHubRequired")
async def list_hub_required(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.required_id == id), SpokeExpanded)


@router.get("/{id:serial}/optional", operation_id="listHubOptional")
async def list_hub_optional(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.optional_id == id), SpokeExpanded)


@router.get("/{id:serial}/nullable", operation_id="listHubNullable")
async def list_hub_nullable(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.nullable_id == id), SpokeExpanded)


@router.get("/{id:serial}/restricted", operation_id="listHubRestricted")
async def list_hub_restricted(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.restricted_id == id), SpokeExpanded)


@router.get("/{id:serial}/cascaded", operation_id="listHubCascaded")
async def list_hub_cascaded(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.cascaded_id == id), SpokeExpanded)


@router.get("/{id:serial}/cleared", operation_id="listHubCleared")
async def list_hub_cleared(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.cleared_id == id), SpokeExpanded)


@router.get("/{id:serial}/cleared-null", operation_id="listHubClearedNull")
async def list_hub_cleared_null(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.cleared_null_id == id), SpokeExpanded)


@router.get("/{id:serial}/told", operation_id="listHubTold")
async def list_hub_told(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.told_id == id), SpokeExpanded)


@router.get("/{id:serial}/cascaded-optional", operation_id="listHubCascadedOptional")
async def list_hub_cascaded_optional(id: Serial, query: SpokePageQuery, session: ReadSession) -> Page[SpokeExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Spoke).where(Spoke.cascaded_optional_id == id), SpokeExpanded)


@router.get("/{id:serial}/hidden", operation_id="listHubHidden")
async def list_hub_hidden(id: Serial, query: HiddenPageQuery, session: ReadSession) -> Page[HiddenExpanded]:
    await require(session, Hub, id)
    return await query.page(session, select(Hidden).where(Hidden.hub_id == id), HiddenExpanded)


@router.get("/{id:serial}/marks", operation_id="listHubMarks")
async def list_hub_marks(id: Serial, query: MarkPageQuery, session: ReadSession) -> Page[MarkExpanded]:
    await require(session, Hub, id)
    linked = select(HubMark.mark_id).where(HubMark.hub_id == id)
    return await query.page(session, select(Mark).where(Mark.id.in_(linked)), MarkExpanded)


@router.put("/{id:serial}/marks/{mark_id:serial}", operation_id="addHubMark", status_code=204)
async def add_hub_mark(id: Serial, mark_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    hub = await find(session, Hub, id, lazyload(Hub.mark_links))
    await require(session, Mark, mark_id)
    check_version(hub, if_match)
    if await session.get(HubMark, (id, mark_id)) is None:
        session.add(HubMark(hub_id=id, mark_id=mark_id))
        hub.touch()
        await save(session, hub)


@router.delete("/{id:serial}/marks/{mark_id:serial}", operation_id="removeHubMark", status_code=204)
async def remove_hub_mark(id: Serial, mark_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    hub = await find(session, Hub, id, lazyload(Hub.mark_links))
    link = await session.get(HubMark, (id, mark_id))
    if link is None:
        raise NotFoundError
    check_version(hub, if_match)
    await session.delete(link)
    hub.touch()
    await save(session, hub)
