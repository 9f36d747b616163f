from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.classes.models import Class
from app.classes.queries import ClassExpanded, ClassPageQuery, ClassQuery
from app.classes.schemas import ClassCreate, ClassPatch, ClassRead, ClassReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/classes", tags=["Class"], route_class=ContractRoute)


@router.get("", operation_id="listClasses")
async def list_classes(query: ClassPageQuery, session: ReadSession) -> Page[ClassExpanded]:
    return await query.page(session, select(Class), ClassExpanded)


@router.post("", operation_id="createClass", status_code=201)
async def create_class(body: ClassCreate, session: WriteSession, request: Request, response: Response) -> ClassRead:
    class_ = Class()
    await create(session, class_, body)
    tag_new(request, response, class_)
    return ClassRead.model_validate(class_)


@router.get("/{id:serial}", operation_id="getClass")
async def get_class(id: Serial, query: ClassQuery, session: ReadSession) -> ClassExpanded:
    return await query.one(session, select(Class).where(Class.id == id), ClassExpanded)


@router.put("/{id:serial}", operation_id="replaceClass")
async def replace_class(
    id: Serial, body: ClassReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ClassRead:
    class_ = await find(session, Class, id)
    await change(session, class_, body, if_match)
    tag(response, class_)
    return ClassRead.model_validate(class_)


@router.patch("/{id:serial}", operation_id="updateClass")
async def update_class(
    id: Serial, body: ClassPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ClassRead:
    class_ = await find(session, Class, id)
    await change(session, class_, body, if_match)
    tag(response, class_)
    return ClassRead.model_validate(class_)


@router.delete("/{id:serial}", operation_id="deleteClass", status_code=204)
async def delete_class(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    class_ = await find(session, Class, id)
    await remove(session, class_, if_match)
