from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.lists.models import List
from app.lists.queries import ListExpanded, ListPageQuery, ListQuery
from app.lists.schemas import ListCreate, ListPatch, ListRead, ListReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/lists", tags=["List"], route_class=ContractRoute)


@router.get("", operation_id="listLists")
async def list_lists(query: ListPageQuery, session: ReadSession) -> Page[ListExpanded]:
    return await query.page(session, select(List), ListExpanded)


@router.post("", operation_id="createList", status_code=201)
async def create_list(body: ListCreate, session: WriteSession, request: Request, response: Response) -> ListRead:
    list = List()
    await create(session, list, body)
    tag_new(request, response, list)
    return ListRead.model_validate(list)


@router.get("/{id:serial}", operation_id="getList")
async def get_list(id: Serial, query: ListQuery, session: ReadSession) -> ListExpanded:
    return await query.one(session, select(List).where(List.id == id), ListExpanded)


@router.put("/{id:serial}", operation_id="replaceList")
async def replace_list(
    id: Serial, body: ListReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ListRead:
    list = await find(session, List, id)
    await change(session, list, body, if_match)
    tag(response, list)
    return ListRead.model_validate(list)


@router.patch("/{id:serial}", operation_id="updateList")
async def update_list(
    id: Serial, body: ListPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ListRead:
    list = await find(session, List, id)
    await change(session, list, body, if_match)
    tag(response, list)
    return ListRead.model_validate(list)


@router.delete("/{id:serial}", operation_id="deleteList", status_code=204)
async def delete_list(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    list = await find(session, List, id)
    await remove(session, list, if_match)
