from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.folder_files.models import FolderFile
from app.folder_files.queries import FolderFileExpanded, FolderFilePageQuery
from app.folders.models import Folder
from app.folders.queries import FolderExpanded, FolderPageQuery, FolderQuery
from app.folders.schemas import FolderCreate, FolderPatch, FolderRead, FolderReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/folders", tags=["Folder"], route_class=ContractRoute)


@router.get("", operation_id="listFolders")
async def list_folders(query: FolderPageQuery, session: ReadSession) -> Page[FolderExpanded]:
    return await query.page(session, select(Folder), FolderExpanded)


@router.post("", operation_id="createFolder", status_code=201)
async def create_folder(body: FolderCreate, session: WriteSession, request: Request, response: Response) -> FolderRead:
    folder = Folder()
    await create(session, folder, body)
    tag_new(request, response, folder)
    return FolderRead.model_validate(folder)


@router.get("/{id:serial}", operation_id="getFolder")
async def get_folder(id: Serial, query: FolderQuery, session: ReadSession) -> FolderExpanded:
    return await query.one(session, select(Folder).where(Folder.id == id), FolderExpanded)


@router.put("/{id:serial}", operation_id="replaceFolder")
async def replace_folder(
    id: Serial, body: FolderReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderRead:
    folder = await find(session, Folder, id)
    await change(session, folder, body, if_match)
    tag(response, folder)
    return FolderRead.model_validate(folder)


@router.patch("/{id:serial}", operation_id="updateFolder")
async def update_folder(
    id: Serial, body: FolderPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderRead:
    folder = await find(session, Folder, id)
    await change(session, folder, body, if_match)
    tag(response, folder)
    return FolderRead.model_validate(folder)


@router.delete("/{id:serial}", operation_id="deleteFolder", status_code=204)
async def delete_folder(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    folder = await find(session, Folder, id)
    await remove(session, folder, if_match)


@router.get("/{id:serial}/folders", operation_id="listFolderFolders")
async def list_folder_folders(id: Serial, query: FolderPageQuery, session: ReadSession) -> Page[FolderExpanded]:
    await require(session, Folder, id)
    return await query.page(session, select(Folder).where(Folder.parent_id == id), FolderExpanded)


@router.get("/{id:serial}/files", operation_id="listFolderFiles_2")
async def list_folder_files_2(id: Serial, query: FolderFilePageQuery, session: ReadSession) -> Page[FolderFileExpanded]:
    await require(session, Folder, id)
    return await query.page(session, select(FolderFile).where(FolderFile.folder_id == id), FolderFileExpanded)
