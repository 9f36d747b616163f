from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from sqlalchemy import select

from app.choices.models import Choice
from app.choices.queries import ChoiceExpanded, ChoicePageQuery
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, PathKey
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.paths.models import Path
from app.paths.models import PathKey as PathKeyOfModels
from app.paths.queries import PathExpanded, PathPageQuery, PathQuery
from app.paths.schemas import PathCreate, PathPatch, PathRead, PathReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/paths", tags=["Path"], route_class=ContractRoute)


@router.get("", operation_id="listPaths")
async def list_paths(query: PathPageQuery, session: ReadSession) -> Page[PathExpanded]:
    return await query.page(session, select(Path), PathExpanded)


@router.post("", operation_id="createPath", status_code=201)
async def create_path(body: PathCreate, session: WriteSession, request: Request, response: Response) -> PathRead:
    path = Path()
    await create(session, path, body)
    tag_new(request, response, path)
    return PathRead.model_validate(path)


@router.get("/{id:path_key}", operation_id="getPath")
async def get_path(
    id: Annotated[PathKeyOfModels, Depends(PathKey("id"))], query: PathQuery, session: ReadSession
) -> PathExpanded:
    return await query.one(session, select(Path).where(Path.folder == id.folder, Path.file == id.file), PathExpanded)


@router.put("/{id:path_key}", operation_id="replacePath")
async def replace_path(
    id: Annotated[PathKeyOfModels, Depends(PathKey("id"))],
    body: PathReplace,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> PathRead:
    path = await find(session, Path, id)
    await change(session, path, body, if_match)
    tag(response, path)
    return PathRead.model_validate(path)


@router.patch("/{id:path_key}", operation_id="updatePath")
async def update_path(
    id: Annotated[PathKeyOfModels, Depends(PathKey("id"))],
    body: PathPatch,
    if_match: IfMatch,
    session: WriteSession,
    response: Response,
) -> PathRead:
    path = await find(session, Path, id)
    await change(session, path, body, if_match)
    tag(response, path)
    return PathRead.model_validate(path)


@router.delete("/{id:path_key}", operation_id="deletePath", status_code=204)
async def delete_path(
    id: Annotated[PathKeyOfModels, Depends(PathKey("id"))], if_match: IfMatch, session: WriteSession
) -> None:
    path = await find(session, Path, id)
    await remove(session, path, if_match)


@router.get("/{id:path_key}/choices", operation_id="listPathChoices")
async def list_path_choices(
    id: Annotated[PathKeyOfModels, Depends(PathKey("id"))], query: ChoicePageQuery, session: ReadSession
) -> Page[ChoiceExpanded]:
    await require(session, Path, id)
    return await query.page(
        session, select(Choice).where(Choice.path_folder == id.folder, Choice.path_file == id.file), ChoiceExpanded
    )
