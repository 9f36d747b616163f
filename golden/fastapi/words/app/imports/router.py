from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.imports.models import Import
from app.imports.queries import ImportExpanded, ImportPageQuery, ImportQuery
from app.imports.schemas import ImportCreate, ImportPatch, ImportRead, ImportReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/imports", tags=["Import"], route_class=ContractRoute)


@router.get("", operation_id="listImports")
async def list_imports(query: ImportPageQuery, session: ReadSession) -> Page[ImportExpanded]:
    return await query.page(session, select(Import), ImportExpanded)


@router.post("", operation_id="createImport", status_code=201)
async def create_import(body: ImportCreate, session: WriteSession, request: Request, response: Response) -> ImportRead:
    import_ = Import()
    await create(session, import_, body)
    tag_new(request, response, import_)
    return ImportRead.model_validate(import_)


@router.get("/{id:serial}", operation_id="getImport")
async def get_import(id: Serial, query: ImportQuery, session: ReadSession) -> ImportExpanded:
    return await query.one(session, select(Import).where(Import.id == id), ImportExpanded)


@router.put("/{id:serial}", operation_id="replaceImport")
async def replace_import(
    id: Serial, body: ImportReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ImportRead:
    import_ = await find(session, Import, id)
    await change(session, import_, body, if_match)
    tag(response, import_)
    return ImportRead.model_validate(import_)


@router.patch("/{id:serial}", operation_id="updateImport")
async def update_import(
    id: Serial, body: ImportPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ImportRead:
    import_ = await find(session, Import, id)
    await change(session, import_, body, if_match)
    tag(response, import_)
    return ImportRead.model_validate(import_)


@router.delete("/{id:serial}", operation_id="deleteImport", status_code=204)
async def delete_import(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    import_ = await find(session, Import, id)
    await remove(session, import_, if_match)
