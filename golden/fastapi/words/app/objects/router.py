from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.objects.models import Object
from app.objects.queries import ObjectExpanded, ObjectPageQuery, ObjectQuery
from app.objects.schemas import ObjectCreate, ObjectPatch, ObjectRead, ObjectReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/objects", tags=["Object"], route_class=ContractRoute)


@router.get("", operation_id="listObjects")
async def list_objects(query: ObjectPageQuery, session: ReadSession) -> Page[ObjectExpanded]:
    return await query.page(session, select(Object), ObjectExpanded)


@router.post("", operation_id="createObject", status_code=201)
async def create_object(body: ObjectCreate, session: WriteSession, request: Request, response: Response) -> ObjectRead:
    object = Object()
    await create(session, object, body)
    tag_new(request, response, object)
    return ObjectRead.model_validate(object)


@router.get("/{id:serial}", operation_id="getObject")
async def get_object(id: Serial, query: ObjectQuery, session: ReadSession) -> ObjectExpanded:
    return await query.one(session, select(Object).where(Object.id == id), ObjectExpanded)


@router.put("/{id:serial}", operation_id="replaceObject")
async def replace_object(
    id: Serial, body: ObjectReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ObjectRead:
    object = await find(session, Object, id)
    await change(session, object, body, if_match)
    tag(response, object)
    return ObjectRead.model_validate(object)


@router.patch("/{id:serial}", operation_id="updateObject")
async def update_object(
    id: Serial, body: ObjectPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ObjectRead:
    object = await find(session, Object, id)
    await change(session, object, body, if_match)
    tag(response, object)
    return ObjectRead.model_validate(object)


@router.delete("/{id:serial}", operation_id="deleteObject", status_code=204)
async def delete_object(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    object = await find(session, Object, id)
    await remove(session, object, if_match)
