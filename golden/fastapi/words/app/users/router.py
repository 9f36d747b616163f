from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.users.models import User
from app.users.queries import UserExpanded, UserPageQuery, UserQuery
from app.users.schemas import UserCreate, UserPatch, UserRead, UserReplace

router = APIRouter(prefix="/users", tags=["User"], route_class=ContractRoute)


@router.get("", operation_id="listUsers")
async def list_users(query: UserPageQuery, session: ReadSession) -> Page[UserExpanded]:
    return await query.page(session, select(User), UserExpanded)


@router.post("", operation_id="createUser", status_code=201)
async def create_user(body: UserCreate, session: WriteSession, request: Request, response: Response) -> UserRead:
    user = User()
    await create(session, user, body)
    tag_new(request, response, user)
    return UserRead.model_validate(user)


@router.get("/{id:serial}", operation_id="getUser")
async def get_user(id: Serial, query: UserQuery, session: ReadSession) -> UserExpanded:
    return await query.one(session, select(User).where(User.id == id), UserExpanded)


@router.put("/{id:serial}", operation_id="replaceUser")
async def replace_user(
    id: Serial, body: UserReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> UserRead:
    user = await find(session, User, id)
    await change(session, user, body, if_match)
    tag(response, user)
    return UserRead.model_validate(user)


@router.patch("/{id:serial}", operation_id="updateUser")
async def update_user(
    id: Serial, body: UserPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> UserRead:
    user = await find(session, User, id)
    await change(session, user, body, if_match)
    tag(response, user)
    return UserRead.model_validate(user)


@router.delete("/{id:serial}", operation_id="deleteUser", status_code=204)
async def delete_user(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    user = await find(session, User, id)
    await remove(session, user, if_match)
