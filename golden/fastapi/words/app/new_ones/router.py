from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.new_ones.models import New
from app.new_ones.queries import NewExpanded, NewPageQuery, NewQuery
from app.new_ones.schemas import NewCreate, NewPatch, NewRead, NewReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/new-ones", tags=["New"], route_class=ContractRoute)


@router.get("", operation_id="listNewOnes")
async def list_new_ones(query: NewPageQuery, session: ReadSession) -> Page[NewExpanded]:
    return await query.page(session, select(New), NewExpanded)


@router.post("", operation_id="createNew", status_code=201)
async def create_new(body: NewCreate, session: WriteSession, request: Request, response: Response) -> NewRead:
    new = New()
    await create(session, new, body)
    tag_new(request, response, new)
    return NewRead.model_validate(new)


@router.get("/{id:serial}", operation_id="getNew")
async def get_new(id: Serial, query: NewQuery, session: ReadSession) -> NewExpanded:
    return await query.one(session, select(New).where(New.id == id), NewExpanded)


@router.put("/{id:serial}", operation_id="replaceNew")
async def replace_new(
    id: Serial, body: NewReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> NewRead:
    new = await find(session, New, id)
    await change(session, new, body, if_match)
    tag(response, new)
    return NewRead.model_validate(new)


@router.patch("/{id:serial}", operation_id="updateNew")
async def update_new(
    id: Serial, body: NewPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> NewRead:
    new = await find(session, New, id)
    await change(session, new, body, if_match)
    tag(response, new)
    return NewRead.model_validate(new)


@router.delete("/{id:serial}", operation_id="deleteNew", status_code=204)
async def delete_new(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    new = await find(session, New, id)
    await remove(session, new, if_match)
