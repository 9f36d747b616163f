from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.folder_pages.models import FolderPage
from app.folder_pages.queries import FolderPageExpanded, FolderPagePageQuery, FolderPageQuery
from app.folder_pages.schemas import FolderPageCreate, FolderPagePatch, FolderPageRead, FolderPageReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/folder-pages", tags=["FolderPage"], route_class=ContractRoute)


@router.get("", operation_id="listFolderPages")
async def list_folder_pages(query: FolderPagePageQuery, session: ReadSession) -> Page[FolderPageExpanded]:
    return await query.page(session, select(FolderPage), FolderPageExpanded)


@router.post("", operation_id="createFolderPage", status_code=201)
async def create_folder_page(
    body: FolderPageCreate, session: WriteSession, request: Request, response: Response
) -> FolderPageRead:
    folder_page = FolderPage()
    await create(session, folder_page, body)
    tag_new(request, response, folder_page)
    return FolderPageRead.model_validate(folder_page)


@router.get("/{id:serial}", operation_id="getFolderPage")
async def get_folder_page(id: Serial, query: FolderPageQuery, session: ReadSession) -> FolderPageExpanded:
    return await query.one(session, select(FolderPage).where(FolderPage.id == id), FolderPageExpanded)


@router.put("/{id:serial}", operation_id="replaceFolderPage")
async def replace_folder_page(
    id: Serial, body: FolderPageReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderPageRead:
    folder_page = await find(session, FolderPage, id)
    await change(session, folder_page, body, if_match)
    tag(response, folder_page)
    return FolderPageRead.model_validate(folder_page)


@router.patch("/{id:serial}", operation_id="updateFolderPage")
async def update_folder_page(
    id: Serial, body: FolderPagePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderPageRead:
    folder_page = await find(session, FolderPage, id)
    await change(session, folder_page, body, if_match)
    tag(response, folder_page)
    return FolderPageRead.model_validate(folder_page)


@router.delete("/{id:serial}", operation_id="deleteFolderPage", status_code=204)
async def delete_folder_page(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    folder_page = await find(session, FolderPage, id)
    await remove(session, folder_page, if_match)
