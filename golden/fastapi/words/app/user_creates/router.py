from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.user_creates.models import UserCreate
from app.user_creates.queries import UserCreateExpanded, UserCreatePageQuery, UserCreateQuery
from app.user_creates.schemas import UserCreateCreate, UserCreatePatch, UserCreateRead, UserCreateReplace

router = APIRouter(prefix="/user-creates", tags=["UserCreate"], route_class=ContractRoute)


@router.get("", operation_id="listUserCreates")
async def list_user_creates(query: UserCreatePageQuery, session: ReadSession) -> Page[UserCreateExpanded]:
    return await query.page(session, select(UserCreate), UserCreateExpanded)


@router.post("", operation_id="createUserCreate", status_code=201)
async def create_user_create(
    body: UserCreateCreate, session: WriteSession, request: Request, response: Response
) -> UserCreateRead:
    user_create = UserCreate()
    await create(session, user_create, body)
    tag_new(request, response, user_create)
    return UserCreateRead.model_validate(user_create)


@router.get("/{id:serial}", operation_id="getUserCreate")
async def get_user_create(id: Serial, query: UserCreateQuery, session: ReadSession) -> UserCreateExpanded:
    return await query.one(session, select(UserCreate).where(UserCreate.id == id), UserCreateExpanded)


@router.put("/{id:serial}", operation_id="replaceUserCreate")
async def replace_user_create(
    id: Serial, body: UserCreateReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> UserCreateRead:
    user_create = await find(session, UserCreate, id)
    await change(session, user_create, body, if_match)
    tag(response, user_create)
    return UserCreateRead.model_validate(user_create)


@router.patch("/{id:serial}", operation_id="updateUserCreate")
async def update_user_create(
    id: Serial, body: UserCreatePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> UserCreateRead:
    user_create = await find(session, UserCreate, id)
    await change(session, user_create, body, if_match)
    tag(response, user_create)
    return UserCreateRead.model_validate(user_create)


@router.delete("/{id:serial}", operation_id="deleteUserCreate", status_code=204)
async def delete_user_create(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    user_create = await find(session, UserCreate, id)
    await remove(session, user_create, if_match)
