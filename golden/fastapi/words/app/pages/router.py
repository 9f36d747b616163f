from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.pages.models import Page as PageOfModels
from app.pages.queries import PageExpanded, PagePageQuery, PageQuery
from app.pages.schemas import PageCreate, PagePatch, PageRead, PageReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/pages", tags=["Page"], route_class=ContractRoute)


@router.get("", operation_id="listPages")
async def list_pages(query: PagePageQuery, session: ReadSession) -> Page[PageExpanded]:
    return await query.page(session, select(PageOfModels), PageExpanded)


@router.post("", operation_id="createPage", status_code=201)
async def create_page(body: PageCreate, session: WriteSession, request: Request, response: Response) -> PageRead:
    page = PageOfModels()
    await create(session, page, body)
    tag_new(request, response, page)
    return PageRead.model_validate(page)


@router.get("/{id:serial}", operation_id="getPage")
async def get_page(id: Serial, query: PageQuery, session: ReadSession) -> PageExpanded:
    return await query.one(session, select(PageOfModels).where(PageOfModels.id == id), PageExpanded)


@router.put("/{id:serial}", operation_id="replacePage")
async def replace_page(
    id: Serial, body: PageReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PageRead:
    page = await find(session, PageOfModels, id)
    await change(session, page, body, if_match)
    tag(response, page)
    return PageRead.model_validate(page)


@router.patch("/{id:serial}", operation_id="updatePage")
async def update_page(
    id: Serial, body: PagePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PageRead:
    page = await find(session, PageOfModels, id)
    await change(session, page, body, if_match)
    tag(response, page)
    return PageRead.model_validate(page)


@router.delete("/{id:serial}", operation_id="deletePage", status_code=204)
async def delete_page(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    page = await find(session, PageOfModels, id)
    await remove(session, page, if_match)
