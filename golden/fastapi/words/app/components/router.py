from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.components.models import Component
from app.components.queries import ComponentExpanded, ComponentPageQuery, ComponentQuery
from app.components.schemas import ComponentCreate, ComponentPatch, ComponentRead, ComponentReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/components", tags=["Component"], route_class=ContractRoute)


@router.get("", operation_id="listComponents")
async def list_components(query: ComponentPageQuery, session: ReadSession) -> Page[ComponentExpanded]:
    return await query.page(session, select(Component), ComponentExpanded)


@router.post("", operation_id="createComponent", status_code=201)
async def create_component(
    body: ComponentCreate, session: WriteSession, request: Request, response: Response
) -> ComponentRead:
    component = Component()
    await create(session, component, body)
    tag_new(request, response, component)
    return ComponentRead.model_validate(component)


@router.get("/{id:serial}", operation_id="getComponent")
async def get_component(id: Serial, query: ComponentQuery, session: ReadSession) -> ComponentExpanded:
    return await query.one(session, select(Component).where(Component.id == id), ComponentExpanded)


@router.put("/{id:serial}", operation_id="replaceComponent")
async def replace_component(
    id: Serial, body: ComponentReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ComponentRead:
    component = await find(session, Component, id)
    await change(session, component, body, if_match)
    tag(response, component)
    return ComponentRead.model_validate(component)


@router.patch("/{id:serial}", operation_id="updateComponent")
async def update_component(
    id: Serial, body: ComponentPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ComponentRead:
    component = await find(session, Component, id)
    await change(session, component, body, if_match)
    tag(response, component)
    return ComponentRead.model_validate(component)


@router.delete("/{id:serial}", operation_id="deleteComponent", status_code=204)
async def delete_component(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    component = await find(session, Component, id)
    await remove(session, component, if_match)
