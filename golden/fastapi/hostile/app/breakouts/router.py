from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.breakouts.models import Breakout
from app.breakouts.queries import BreakoutExpanded, BreakoutPageQuery, BreakoutQuery
from app.breakouts.schemas import BreakoutCreate, BreakoutPatch, BreakoutRead, BreakoutReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/breakouts", tags=["Breakout"], route_class=ContractRoute)


@router.get("", operation_id="listBreakouts")
async def list_breakouts(query: BreakoutPageQuery, session: ReadSession) -> Page[BreakoutExpanded]:
    return await query.page(session, select(Breakout), BreakoutExpanded)


@router.post("", operation_id="createBreakout", status_code=201)
async def create_breakout(
    body: BreakoutCreate, session: WriteSession, request: Request, response: Response
) -> BreakoutRead:
    breakout = Breakout()
    await create(session, breakout, body)
    tag_new(request, response, breakout)
    return BreakoutRead.model_validate(breakout)


@router.get("/{id:serial}", operation_id="getBreakout")
async def get_breakout(id: Serial, query: BreakoutQuery, session: ReadSession) -> BreakoutExpanded:
    return await query.one(session, select(Breakout).where(Breakout.id == id), BreakoutExpanded)


@router.put("/{id:serial}", operation_id="replaceBreakout")
async def replace_breakout(
    id: Serial, body: BreakoutReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BreakoutRead:
    breakout = await find(session, Breakout, id)
    await change(session, breakout, body, if_match)
    tag(response, breakout)
    return BreakoutRead.model_validate(breakout)


@router.patch("/{id:serial}", operation_id="updateBreakout")
async def update_breakout(
    id: Serial, body: BreakoutPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BreakoutRead:
    breakout = await find(session, Breakout, id)
    await change(session, breakout, body, if_match)
    tag(response, breakout)
    return BreakoutRead.model_validate(breakout)


@router.delete("/{id:serial}", operation_id="deleteBreakout", status_code=204)
async def delete_breakout(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    breakout = await find(session, Breakout, id)
    await remove(session, breakout, if_match)
