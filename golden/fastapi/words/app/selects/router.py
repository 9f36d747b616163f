from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.selects.models import Select
from app.selects.queries import SelectExpanded, SelectPageQuery, SelectQuery
from app.selects.schemas import SelectCreate, SelectPatch, SelectRead, SelectReplace

router = APIRouter(prefix="/selects", tags=["Select"], route_class=ContractRoute)


@router.get("", operation_id="listSelects")
async def list_selects(query: SelectPageQuery, session: ReadSession) -> Page[SelectExpanded]:
    return await query.page(session, select(Select), SelectExpanded)


@router.post("", operation_id="createSelect", status_code=201)
async def create_select(body: SelectCreate, session: WriteSession, request: Request, response: Response) -> SelectRead:
    select_ = Select()
    await create(session, select_, body)
    tag_new(request, response, select_)
    return SelectRead.model_validate(select_)


@router.get("/{id:serial}", operation_id="getSelect")
async def get_select(id: Serial, query: SelectQuery, session: ReadSession) -> SelectExpanded:
    return await query.one(session, select(Select).where(Select.id == id), SelectExpanded)


@router.put("/{id:serial}", operation_id="replaceSelect")
async def replace_select(
    id: Serial, body: SelectReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SelectRead:
    select_ = await find(session, Select, id)
    await change(session, select_, body, if_match)
    tag(response, select_)
    return SelectRead.model_validate(select_)


@router.patch("/{id:serial}", operation_id="updateSelect")
async def update_select(
    id: Serial, body: SelectPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SelectRead:
    select_ = await find(session, Select, id)
    await change(session, select_, body, if_match)
    tag(response, select_)
    return SelectRead.model_validate(select_)


@router.delete("/{id:serial}", operation_id="deleteSelect", status_code=204)
async def delete_select(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    select_ = await find(session, Select, id)
    await remove(session, select_, if_match)
