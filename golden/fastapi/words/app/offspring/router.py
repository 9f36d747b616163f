from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.offspring.models import Child
from app.offspring.queries import ChildExpanded, ChildPageQuery, ChildQuery
from app.offspring.schemas import ChildCreate, ChildPatch, ChildRead, ChildReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.sheep.models import Sheep
from app.sheep.queries import SheepExpanded, SheepPageQuery

router = APIRouter(prefix="/offspring", tags=["Child"], route_class=ContractRoute)


@router.get("", operation_id="listOffspring")
async def list_offspring(query: ChildPageQuery, session: ReadSession) -> Page[ChildExpanded]:
    return await query.page(session, select(Child), ChildExpanded)


@router.post("", operation_id="createChild", status_code=201)
async def create_child(body: ChildCreate, session: WriteSession, request: Request, response: Response) -> ChildRead:
    child = Child()
    await create(session, child, body)
    tag_new(request, response, child)
    return ChildRead.model_validate(child)


@router.get("/{id:serial}", operation_id="getChild")
async def get_child(id: Serial, query: ChildQuery, session: ReadSession) -> ChildExpanded:
    return await query.one(session, select(Child).where(Child.id == id), ChildExpanded)


@router.put("/{id:serial}", operation_id="replaceChild")
async def replace_child(
    id: Serial, body: ChildReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ChildRead:
    child = await find(session, Child, id)
    await change(session, child, body, if_match)
    tag(response, child)
    return ChildRead.model_validate(child)


@router.patch("/{id:serial}", operation_id="updateChild")
async def update_child(
    id: Serial, body: ChildPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ChildRead:
    child = await find(session, Child, id)
    await change(session, child, body, if_match)
    tag(response, child)
    return ChildRead.model_validate(child)


@router.delete("/{id:serial}", operation_id="deleteChild", status_code=204)
async def delete_child(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    child = await find(session, Child, id)
    await remove(session, child, if_match)


@router.get("/{id:serial}/sheep", operation_id="listChildSheep")
async def list_child_sheep(id: Serial, query: SheepPageQuery, session: ReadSession) -> Page[SheepExpanded]:
    await require(session, Child, id)
    return await query.page(session, select(Sheep).where(Sheep.child_id == id), SheepExpanded)
