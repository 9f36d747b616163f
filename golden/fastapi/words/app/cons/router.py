from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.cons.models import Con
from app.cons.queries import ConExpanded, ConPageQuery, ConQuery
from app.cons.schemas import ConCreate, ConPatch, ConRead, ConReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/cons", tags=["Con"], route_class=ContractRoute)


@router.get("", operation_id="listCons")
async def list_cons(query: ConPageQuery, session: ReadSession) -> Page[ConExpanded]:
    return await query.page(session, select(Con), ConExpanded)


@router.post("", operation_id="createCon", status_code=201)
async def create_con(body: ConCreate, session: WriteSession, request: Request, response: Response) -> ConRead:
    con = Con()
    await create(session, con, body)
    tag_new(request, response, con)
    return ConRead.model_validate(con)


@router.get("/{id:serial}", operation_id="getCon")
async def get_con(id: Serial, query: ConQuery, session: ReadSession) -> ConExpanded:
    return await query.one(session, select(Con).where(Con.id == id), ConExpanded)


@router.put("/{id:serial}", operation_id="replaceCon")
async def replace_con(
    id: Serial, body: ConReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ConRead:
    con = await find(session, Con, id)
    await change(session, con, body, if_match)
    tag(response, con)
    return ConRead.model_validate(con)


@router.patch("/{id:serial}", operation_id="updateCon")
async def update_con(
    id: Serial, body: ConPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ConRead:
    con = await find(session, Con, id)
    await change(session, con, body, if_match)
    tag(response, con)
    return ConRead.model_validate(con)


@router.delete("/{id:serial}", operation_id="deleteCon", status_code=204)
async def delete_con(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    con = await find(session, Con, id)
    await remove(session, con, if_match)
