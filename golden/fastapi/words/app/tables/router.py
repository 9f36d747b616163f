from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.tables.models import Table
from app.tables.queries import TableExpanded, TablePageQuery, TableQuery
from app.tables.schemas import TableCreate, TablePatch, TableRead, TableReplace

router = APIRouter(prefix="/tables", tags=["Table"], route_class=ContractRoute)


@router.get("", operation_id="listTables")
async def list_tables(query: TablePageQuery, session: ReadSession) -> Page[TableExpanded]:
    return await query.page(session, select(Table), TableExpanded)


@router.post("", operation_id="createTable", status_code=201)
async def create_table(body: TableCreate, session: WriteSession, request: Request, response: Response) -> TableRead:
    table = Table()
    await create(session, table, body)
    tag_new(request, response, table)
    return TableRead.model_validate(table)


@router.get("/{id:serial}", operation_id="getTable")
async def get_table(id: Serial, query: TableQuery, session: ReadSession) -> TableExpanded:
    return await query.one(session, select(Table).where(Table.id == id), TableExpanded)


@router.put("/{id:serial}", operation_id="replaceTable")
async def replace_table(
    id: Serial, body: TableReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TableRead:
    table = await find(session, Table, id)
    await change(session, table, body, if_match)
    tag(response, table)
    return TableRead.model_validate(table)


@router.patch("/{id:serial}", operation_id="updateTable")
async def update_table(
    id: Serial, body: TablePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TableRead:
    table = await find(session, Table, id)
    await change(session, table, body, if_match)
    tag(response, table)
    return TableRead.model_validate(table)


@router.delete("/{id:serial}", operation_id="deleteTable", status_code=204)
async def delete_table(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    table = await find(session, Table, id)
    await remove(session, table, if_match)
