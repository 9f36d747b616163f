from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.page_tables.models import PageTable
from app.page_tables.queries import PageTableExpanded, PageTablePageQuery, PageTableQuery
from app.page_tables.schemas import PageTableCreate, PageTablePatch, PageTableRead, PageTableReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/page-tables", tags=["PageTable"], route_class=ContractRoute)


@router.get("", operation_id="listPageTables")
async def list_page_tables(query: PageTablePageQuery, session: ReadSession) -> Page[PageTableExpanded]:
    return await query.page(session, select(PageTable), PageTableExpanded)


@router.post("", operation_id="createPageTable", status_code=201)
async def create_page_table(
    body: PageTableCreate, session: WriteSession, request: Request, response: Response
) -> PageTableRead:
    page_table = PageTable()
    await create(session, page_table, body)
    tag_new(request, response, page_table)
    return PageTableRead.model_validate(page_table)


@router.get("/{id:serial}", operation_id="getPageTable")
async def get_page_table(id: Serial, query: PageTableQuery, session: ReadSession) -> PageTableExpanded:
    return await query.one(session, select(PageTable).where(PageTable.id == id), PageTableExpanded)


@router.put("/{id:serial}", operation_id="replacePageTable")
async def replace_page_table(
    id: Serial, body: PageTableReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PageTableRead:
    page_table = await find(session, PageTable, id)
    await change(session, page_table, body, if_match)
    tag(response, page_table)
    return PageTableRead.model_validate(page_table)


@router.patch("/{id:serial}", operation_id="updatePageTable")
async def update_page_table(
    id: Serial, body: PageTablePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PageTableRead:
    page_table = await find(session, PageTable, id)
    await change(session, page_table, body, if_match)
    tag(response, page_table)
    return PageTableRead.model_validate(page_table)


@router.delete("/{id:serial}", operation_id="deletePageTable", status_code=204)
async def delete_page_table(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    page_table = await find(session, PageTable, id)
    await remove(session, page_table, if_match)
