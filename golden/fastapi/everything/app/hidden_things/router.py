from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.hidden_things.models import Hidden
from app.hidden_things.queries import HiddenExpanded, HiddenPageQuery, HiddenQuery
from app.hidden_things.schemas import HiddenCreate, HiddenPatch, HiddenRead, HiddenReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/hidden-things", tags=["Hidden"], route_class=ContractRoute)


@router.get("", operation_id="listHiddenThings")
async def list_hidden_things(query: HiddenPageQuery, session: ReadSession) -> Page[HiddenExpanded]:
    return await query.page(session, select(Hidden), HiddenExpanded)


@router.post("", operation_id="createHidden", status_code=201)
async def create_hidden(body: HiddenCreate, session: WriteSession, request: Request, response: Response) -> HiddenRead:
    hidden = Hidden()
    await create(session, hidden, body)
    tag_new(request, response, hidden)
    return HiddenRead.model_validate(hidden)


@router.get("/{id:serial}", operation_id="getHidden")
async def get_hidden(id: Serial, query: HiddenQuery, session: ReadSession) -> HiddenExpanded:
    return await query.one(session, select(Hidden).where(Hidden.id == id), HiddenExpanded)


@router.put("/{id:serial}", operation_id="replaceHidden")
async def replace_hidden(
    id: Serial, body: HiddenReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> HiddenRead:
    hidden = await find(session, Hidden, id)
    await change(session, hidden, body, if_match)
    tag(response, hidden)
    return HiddenRead.model_validate(hidden)


@router.patch("/{id:serial}", operation_id="updateHidden")
async def update_hidden(
    id: Serial, body: HiddenPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> HiddenRead:
    hidden = await find(session, Hidden, id)
    await change(session, hidden, body, if_match)
    tag(response, hidden)
    return HiddenRead.model_validate(hidden)


@router.delete("/{id:serial}", operation_id="deleteHidden", status_code=204)
async def delete_hidden(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    hidden = await find(session, Hidden, id)
    await remove(session, hidden, if_match)
