from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.entities.models import Entity
from app.entities.queries import EntityExpanded, EntityPageQuery, EntityQuery
from app.entities.schemas import EntityCreate, EntityPatch, EntityRead, EntityReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/entities", tags=["Entity"], route_class=ContractRoute)


@router.get("", operation_id="listEntities")
async def list_entities(query: EntityPageQuery, session: ReadSession) -> Page[EntityExpanded]:
    return await query.page(session, select(Entity), EntityExpanded)


@router.post("", operation_id="createEntity", status_code=201)
async def create_entity(body: EntityCreate, session: WriteSession, request: Request, response: Response) -> EntityRead:
    entity = Entity()
    await create(session, entity, body)
    tag_new(request, response, entity)
    return EntityRead.model_validate(entity)


@router.get("/{id:serial}", operation_id="getEntity")
async def get_entity(id: Serial, query: EntityQuery, session: ReadSession) -> EntityExpanded:
    return await query.one(session, select(Entity).where(Entity.id == id), EntityExpanded)


@router.put("/{id:serial}", operation_id="replaceEntity")
async def replace_entity(
    id: Serial, body: EntityReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> EntityRead:
    entity = await find(session, Entity, id)
    await change(session, entity, body, if_match)
    tag(response, entity)
    return EntityRead.model_validate(entity)


@router.patch("/{id:serial}", operation_id="updateEntity")
async def update_entity(
    id: Serial, body: EntityPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> EntityRead:
    entity = await find(session, Entity, id)
    await change(session, entity, body, if_match)
    tag(response, entity)
    return EntityRead.model_validate(entity)


@router.delete("/{id:serial}", operation_id="deleteEntity", status_code=204)
async def delete_entity(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    entity = await find(session, Entity, id)
    await remove(session, entity, if_match)
