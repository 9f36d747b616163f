from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.stamps.models import Stamp
from app.stamps.queries import StampExpanded, StampPageQuery, StampQuery
from app.stamps.schemas import StampCreate, StampPatch, StampRead, StampReplace

router = APIRouter(prefix="/stamps", tags=["Stamp"], route_class=ContractRoute)


@router.get("", operation_id="listStamps")
async def list_stamps(query: StampPageQuery, session: ReadSession) -> Page[StampExpanded]:
    return await query.page(session, select(Stamp), StampExpanded)


@router.post("", operation_id="createStamp", status_code=201)
async def create_stamp(body: StampCreate, session: WriteSession, request: Request, response: Response) -> StampRead:
    stamp = Stamp()
    await create(session, stamp, body)
    tag_new(request, response, stamp)
    return StampRead.model_validate(stamp)


@router.get("/{id:serial}", operation_id="getStamp")
async def get_stamp(id: Serial, query: StampQuery, session: ReadSession) -> StampExpanded:
    return await query.one(session, select(Stamp).where(Stamp.id == id), StampExpanded)


@router.put("/{id:serial}", operation_id="replaceStamp")
async def replace_stamp(
    id: Serial, body: StampReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> StampRead:
    stamp = await find(session, Stamp, id)
    await change(session, stamp, body, if_match)
    tag(response, stamp)
    return StampRead.model_validate(stamp)


@router.patch("/{id:serial}", operation_id="updateStamp")
async def update_stamp(
    id: Serial, body: StampPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> StampRead:
    stamp = await find(session, Stamp, id)
    await change(session, stamp, body, if_match)
    tag(response, stamp)
    return StampRead.model_validate(stamp)


@router.delete("/{id:serial}", operation_id="deleteStamp", status_code=204)
async def delete_stamp(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    stamp = await find(session, Stamp, id)
    await remove(session, stamp, if_match)
