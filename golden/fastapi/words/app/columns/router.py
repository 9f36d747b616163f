from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.columns.models import Column
from app.columns.queries import ColumnExpanded, ColumnPageQuery, ColumnQuery
from app.columns.schemas import ColumnCreate, ColumnPatch, ColumnRead, ColumnReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/columns", tags=["Column"], route_class=ContractRoute)


@router.get("", operation_id="listColumns")
async def list_columns(query: ColumnPageQuery, session: ReadSession) -> Page[ColumnExpanded]:
    return await query.page(session, select(Column), ColumnExpanded)


@router.post("", operation_id="createColumn", status_code=201)
async def create_column(body: ColumnCreate, session: WriteSession, request: Request, response: Response) -> ColumnRead:
    column = Column()
    await create(session, column, body)
    tag_new(request, response, column)
    return ColumnRead.model_validate(column)


@router.get("/{id:serial}", operation_id="getColumn")
async def get_column(id: Serial, query: ColumnQuery, session: ReadSession) -> ColumnExpanded:
    return await query.one(session, select(Column).where(Column.id == id), ColumnExpanded)


@router.put("/{id:serial}", operation_id="replaceColumn")
async def replace_column(
    id: Serial, body: ColumnReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ColumnRead:
    column = await find(session, Column, id)
    await change(session, column, body, if_match)
    tag(response, column)
    return ColumnRead.model_validate(column)


@router.patch("/{id:serial}", operation_id="updateColumn")
async def update_column(
    id: Serial, body: ColumnPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ColumnRead:
    column = await find(session, Column, id)
    await change(session, column, body, if_match)
    tag(response, column)
    return ColumnRead.model_validate(column)


@router.delete("/{id:serial}", operation_id="deleteColumn", status_code=204)
async def delete_column(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    column = await find(session, Column, id)
    await remove(session, column, if_match)
