from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.mains.models import Main
from app.mains.queries import MainExpanded, MainPageQuery, MainQuery
from app.mains.schemas import MainCreate, MainPatch, MainRead, MainReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/mains", tags=["Main"], route_class=ContractRoute)


@router.get("", operation_id="listMains")
async def list_mains(query: MainPageQuery, session: ReadSession) -> Page[MainExpanded]:
    return await query.page(session, select(Main), MainExpanded)


@router.post("", operation_id="createMain", status_code=201)
async def create_main(body: MainCreate, session: WriteSession, request: Request, response: Response) -> MainRead:
    main = Main()
    await create(session, main, body)
    tag_new(request, response, main)
    return MainRead.model_validate(main)


@router.get("/{id:serial}", operation_id="getMain")
async def get_main(id: Serial, query: MainQuery, session: ReadSession) -> MainExpanded:
    return await query.one(session, select(Main).where(Main.id == id), MainExpanded)


@router.put("/{id:serial}", operation_id="replaceMain")
async def replace_main(
    id: Serial, body: MainReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> MainRead:
    main = await find(session, Main, id)
    await change(session, main, body, if_match)
    tag(response, main)
    return MainRead.model_validate(main)


@router.patch("/{id:serial}", operation_id="updateMain")
async def update_main(
    id: Serial, body: MainPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> MainRead:
    main = await find(session, Main, id)
    await change(session, main, body, if_match)
    tag(response, main)
    return MainRead.model_validate(main)


@router.delete("/{id:serial}", operation_id="deleteMain", status_code=204)
async def delete_main(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    main = await find(session, Main, id)
    await remove(session, main, if_match)
