from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.choices.models import Choice
from app.choices.queries import ChoiceExpanded, ChoicePageQuery
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.prototypes.models import Prototype
from app.prototypes.queries import PrototypeExpanded, PrototypePageQuery, PrototypeQuery
from app.prototypes.schemas import PrototypeCreate, PrototypePatch, PrototypeRead, PrototypeReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/prototypes", tags=["Prototype"], route_class=ContractRoute)


@router.get("", operation_id="listPrototypes")
async def list_prototypes(query: PrototypePageQuery, session: ReadSession) -> Page[PrototypeExpanded]:
    return await query.page(session, select(Prototype), PrototypeExpanded)


@router.post("", operation_id="createPrototype", status_code=201)
async def create_prototype(
    body: PrototypeCreate, session: WriteSession, request: Request, response: Response
) -> PrototypeRead:
    prototype = Prototype()
    await create(session, prototype, body)
    tag_new(request, response, prototype)
    return PrototypeRead.model_validate(prototype)


@router.get("/{id:serial}", operation_id="getPrototype")
async def get_prototype(id: Serial, query: PrototypeQuery, session: ReadSession) -> PrototypeExpanded:
    return await query.one(session, select(Prototype).where(Prototype.id == id), PrototypeExpanded)


@router.put("/{id:serial}", operation_id="replacePrototype")
async def replace_prototype(
    id: Serial, body: PrototypeReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PrototypeRead:
    prototype = await find(session, Prototype, id)
    await change(session, prototype, body, if_match)
    tag(response, prototype)
    return PrototypeRead.model_validate(prototype)


@router.patch("/{id:serial}", operation_id="updatePrototype")
async def update_prototype(
    id: Serial, body: PrototypePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PrototypeRead:
    prototype = await find(session, Prototype, id)
    await change(session, prototype, body, if_match)
    tag(response, prototype)
    return PrototypeRead.model_validate(prototype)


@router.delete("/{id:serial}", operation_id="deletePrototype", status_code=204)
async def delete_prototype(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    prototype = await find(session, Prototype, id)
    await remove(session, prototype, if_match)


@router.get("/{id:serial}/parts", operation_id="listPrototypeParts")
async def list_prototype_parts(id: Serial, query: ChoicePageQuery, session: ReadSession) -> Page[ChoiceExpanded]:
    await require(session, Prototype, id)
    return await query.page(session, select(Choice).where(Choice.prototype_id == id), ChoiceExpanded)
