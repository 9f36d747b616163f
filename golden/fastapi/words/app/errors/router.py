from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.errors.models import Error
from app.errors.queries import ErrorExpanded, ErrorPageQuery, ErrorQuery
from app.errors.schemas import ErrorCreate, ErrorPatch, ErrorRead, ErrorReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/errors", tags=["Error"], route_class=ContractRoute)


@router.get("", operation_id="listErrors")
async def list_errors(query: ErrorPageQuery, session: ReadSession) -> Page[ErrorExpanded]:
    return await query.page(session, select(Error), ErrorExpanded)


@router.post("", operation_id="createError", status_code=201)
async def create_error(body: ErrorCreate, session: WriteSession, request: Request, response: Response) -> ErrorRead:
    error = Error()
    await create(session, error, body)
    tag_new(request, response, error)
    return ErrorRead.model_validate(error)


@router.get("/{id:serial}", operation_id="getError")
async def get_error(id: Serial, query: ErrorQuery, session: ReadSession) -> ErrorExpanded:
    return await query.one(session, select(Error).where(Error.id == id), ErrorExpanded)


@router.put("/{id:serial}", operation_id="replaceError")
async def replace_error(
    id: Serial, body: ErrorReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ErrorRead:
    error = await find(session, Error, id)
    await change(session, error, body, if_match)
    tag(response, error)
    return ErrorRead.model_validate(error)


@router.patch("/{id:serial}", operation_id="updateError")
async def update_error(
    id: Serial, body: ErrorPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ErrorRead:
    error = await find(session, Error, id)
    await change(session, error, body, if_match)
    tag(response, error)
    return ErrorRead.model_validate(error)


@router.delete("/{id:serial}", operation_id="deleteError", status_code=204)
async def delete_error(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    error = await find(session, Error, id)
    await remove(session, error, if_match)
