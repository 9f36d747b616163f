from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.user_pages.models import UserPage
from app.user_pages.queries import UserPageExpanded, UserPagePageQuery, UserPageQuery
from app.user_pages.schemas import UserPageCreate, UserPagePatch, UserPageRead, UserPageReplace

router = APIRouter(prefix="/user-pages", tags=["UserPage"], route_class=ContractRoute)


@router.get("", operation_id="listUserPages")
async def list_user_pages(query: UserPagePageQuery, session: ReadSession) -> Page[UserPageExpanded]:
    return await query.page(session, select(UserPage), UserPageExpanded)


@router.post("", operation_id="createUserPage", status_code=201)
async def create_user_page(
    body: UserPageCreate, session: WriteSession, request: Request, response: Response
) -> UserPageRead:
    user_page = UserPage()
    await create(session, user_page, body)
    tag_new(request, response, user_page)
    return UserPageRead.model_validate(user_page)


@router.get("/{id:serial}", operation_id="getUserPage")
async def get_user_page(id: Serial, query: UserPageQuery, session: ReadSession) -> UserPageExpanded:
    return await query.one(session, select(UserPage).where(UserPage.id == id), UserPageExpanded)


@router.put("/{id:serial}", operation_id="replaceUserPage")
async def replace_user_page(
    id: Serial, body: UserPageReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> UserPageRead:
    user_page = await find(session, UserPage, id)
    await change(session, user_page, body, if_match)
    tag(response, user_page)
    return UserPageRead.model_validate(user_page)


@router.patch("/{id:serial}", operation_id="updateUserPage")
async def update_user_page(
    id: Serial, body: UserPagePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> UserPageRead:
    user_page = await find(session, UserPage, id)
    await change(session, user_page, body, if_match)
    tag(response, user_page)
    return UserPageRead.model_validate(user_page)


@router.delete("/{id:serial}", operation_id="deleteUserPage", status_code=204)
async def delete_user_page(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    user_page = await find(session, UserPage, id)
    await remove(session, user_page, if_match)
