from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.badges.models import Badge
from app.badges.queries import BadgeExpanded, BadgePageQuery, BadgeQuery
from app.badges.schemas import BadgeCreate, BadgePatch, BadgeRead, BadgeReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/badges", tags=["Badge"], route_class=ContractRoute)


@router.get("", operation_id="listBadges")
async def list_badges(query: BadgePageQuery, session: ReadSession) -> Page[BadgeExpanded]:
    return await query.page(session, select(Badge), BadgeExpanded)


@router.post("", operation_id="createBadge", status_code=201)
async def create_badge(body: BadgeCreate, session: WriteSession, request: Request, response: Response) -> BadgeRead:
    badge = Badge()
    await create(session, badge, body)
    tag_new(request, response, badge)
    return BadgeRead.model_validate(badge)


@router.get("/{id:serial}", operation_id="getBadge")
async def get_badge(id: Serial, query: BadgeQuery, session: ReadSession) -> BadgeExpanded:
    return await query.one(session, select(Badge).where(Badge.id == id), BadgeExpanded)


@router.put("/{id:serial}", operation_id="replaceBadge")
async def replace_badge(
    id: Serial, body: BadgeReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BadgeRead:
    badge = await find(session, Badge, id)
    await change(session, badge, body, if_match)
    tag(response, badge)
    return BadgeRead.model_validate(badge)


@router.patch("/{id:serial}", operation_id="updateBadge")
async def update_badge(
    id: Serial, body: BadgePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BadgeRead:
    badge = await find(session, Badge, id)
    await change(session, badge, body, if_match)
    tag(response, badge)
    return BadgeRead.model_validate(badge)


@router.delete("/{id:serial}", operation_id="deleteBadge", status_code=204)
async def delete_badge(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    badge = await find(session, Badge, id)
    await remove(session, badge, if_match)
