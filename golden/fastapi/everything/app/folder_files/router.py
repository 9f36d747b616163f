from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.folder_files.models import FolderFile
from app.folder_files.queries import FolderFileExpanded, FolderFilePageQuery, FolderFileQuery
from app.folder_files.schemas import FolderFileCreate, FolderFilePatch, FolderFileRead, FolderFileReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/folder-files", tags=["FolderFile"], route_class=ContractRoute)


@router.get("", operation_id="listFolderFiles")
async def list_folder_files(query: FolderFilePageQuery, session: ReadSession) -> Page[FolderFileExpanded]:
    return await query.page(session, select(FolderFile), FolderFileExpanded)


@router.post("", operation_id="createFolderFile", status_code=201)
async def create_folder_file(
    body: FolderFileCreate, session: WriteSession, request: Request, response: Response
) -> FolderFileRead:
    folder_file = FolderFile()
    await create(session, folder_file, body)
    tag_new(request, response, folder_file)
    return FolderFileRead.model_validate(folder_file)


@router.get("/{id:serial}", operation_id="getFolderFile")
async def get_folder_file(id: Serial, query: FolderFileQuery, session: ReadSession) -> FolderFileExpanded:
    return await query.one(session, select(FolderFile).where(FolderFile.id == id), FolderFileExpanded)


@router.put("/{id:serial}", operation_id="replaceFolderFile")
async def replace_folder_file(
    id: Serial, body: FolderFileReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderFileRead:
    folder_file = await find(session, FolderFile, id)
    await change(session, folder_file, body, if_match)
    tag(response, folder_file)
    return FolderFileRead.model_validate(folder_file)


@router.patch("/{id:serial}", operation_id="updateFolderFile")
async def update_folder_file(
    id: Serial, body: FolderFilePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FolderFileRead:
    folder_file = await find(session, FolderFile, id)
    await change(session, folder_file, body, if_match)
    tag(response, folder_file)
    return FolderFileRead.model_validate(folder_file)


@router.delete("/{id:serial}", operation_id="deleteFolderFile", status_code=204)
async def delete_folder_file(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    folder_file = await find(session, FolderFile, id)
    await remove(session, folder_file, if_match)
