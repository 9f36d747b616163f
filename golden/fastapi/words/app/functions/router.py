from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.functions.models import Function
from app.functions.queries import FunctionExpanded, FunctionPageQuery, FunctionQuery
from app.functions.schemas import FunctionCreate, FunctionPatch, FunctionRead, FunctionReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/functions", tags=["Function"], route_class=ContractRoute)


@router.get("", operation_id="listFunctions")
async def list_functions(query: FunctionPageQuery, session: ReadSession) -> Page[FunctionExpanded]:
    return await query.page(session, select(Function), FunctionExpanded)


@router.post("", operation_id="createFunction", status_code=201)
async def create_function(
    body: FunctionCreate, session: WriteSession, request: Request, response: Response
) -> FunctionRead:
    function = Function()
    await create(session, function, body)
    tag_new(request, response, function)
    return FunctionRead.model_validate(function)


@router.get("/{id:serial}", operation_id="getFunction")
async def get_function(id: Serial, query: FunctionQuery, session: ReadSession) -> FunctionExpanded:
    return await query.one(session, select(Function).where(Function.id == id), FunctionExpanded)


@router.put("/{id:serial}", operation_id="replaceFunction")
async def replace_function(
    id: Serial, body: FunctionReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FunctionRead:
    function = await find(session, Function, id)
    await change(session, function, body, if_match)
    tag(response, function)
    return FunctionRead.model_validate(function)


@router.patch("/{id:serial}", operation_id="updateFunction")
async def update_function(
    id: Serial, body: FunctionPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FunctionRead:
    function = await find(session, Function, id)
    await change(session, function, body, if_match)
    tag(response, function)
    return FunctionRead.model_validate(function)


@router.delete("/{id:serial}", operation_id="deleteFunction", status_code=204)
async def delete_function(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    function = await find(session, Function, id)
    await remove(session, function, if_match)
