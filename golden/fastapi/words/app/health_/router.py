from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.health_.models import Health
from app.health_.queries import HealthExpanded, HealthPageQuery, HealthQuery
from app.health_.schemas import HealthCreate, HealthPatch, HealthRead, HealthReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/health", tags=["Health"], route_class=ContractRoute)


@router.get("", operation_id="listHealth")
async def list_health(query: HealthPageQuery, session: ReadSession) -> Page[HealthExpanded]:
    return await query.page(session, select(Health), HealthExpanded)


@router.post("", operation_id="createHealth", status_code=201)
async def create_health(body: HealthCreate, session: WriteSession, request: Request, response: Response) -> HealthRead:
    health = Health()
    await create(session, health, body)
    tag_new(request, response, health)
    return HealthRead.model_validate(health)


@router.get("/{id:serial}", operation_id="getHealth")
async def get_health(id: Serial, query: HealthQuery, session: ReadSession) -> HealthExpanded:
    return await query.one(session, select(Health).where(Health.id == id), HealthExpanded)


@router.put("/{id:serial}", operation_id="replaceHealth")
async def replace_health(
    id: Serial, body: HealthReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> HealthRead:
    health = await find(session, Health, id)
    await change(session, health, body, if_match)
    tag(response, health)
    return HealthRead.model_validate(health)


@router.patch("/{id:serial}", operation_id="updateHealth")
async def update_health(
    id: Serial, body: HealthPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> HealthRead:
    health = await find(session, Health, id)
    await change(session, health, body, if_match)
    tag(response, health)
    return HealthRead.model_validate(health)


@router.delete("/{id:serial}", operation_id="deleteHealth", status_code=204)
async def delete_health(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    health = await find(session, Health, id)
    await remove(session, health, if_match)
