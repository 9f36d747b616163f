from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.types.models import Type
from app.types.queries import TypeExpanded, TypePageQuery, TypeQuery
from app.types.schemas import TypeCreate, TypePatch, TypeRead, TypeReplace

router = APIRouter(prefix="/types", tags=["Type"], route_class=ContractRoute)


@router.get("", operation_id="listTypes")
async def list_types(query: TypePageQuery, session: ReadSession) -> Page[TypeExpanded]:
    return await query.page(session, select(Type), TypeExpanded)


@router.post("", operation_id="createType", status_code=201)
async def create_type(body: TypeCreate, session: WriteSession, request: Request, response: Response) -> TypeRead:
    type = Type()
    await create(session, type, body)
    tag_new(request, response, type)
    return TypeRead.model_validate(type)


@router.get("/{id:serial}", operation_id="getType")
async def get_type(id: Serial, query: TypeQuery, session: ReadSession) -> TypeExpanded:
    return await query.one(session, select(Type).where(Type.id == id), TypeExpanded)


@router.put("/{id:serial}", operation_id="replaceType")
async def replace_type(
    id: Serial, body: TypeReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TypeRead:
    type = await find(session, Type, id)
    await change(session, type, body, if_match)
    tag(response, type)
    return TypeRead.model_validate(type)


@router.patch("/{id:serial}", operation_id="updateType")
async def update_type(
    id: Serial, body: TypePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TypeRead:
    type = await find(session, Type, id)
    await change(session, type, body, if_match)
    tag(response, type)
    return TypeRead.model_validate(type)


@router.delete("/{id:serial}", operation_id="deleteType", status_code=204)
async def delete_type(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    type = await find(session, Type, id)
    await remove(session, type, if_match)
