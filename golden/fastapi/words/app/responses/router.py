from fastapi import APIRouter, Request
from fastapi import Response as ResponseOfFastapi
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.responses.models import Response
from app.responses.queries import ResponseExpanded, ResponsePageQuery, ResponseQuery
from app.responses.schemas import ResponseCreate, ResponsePatch, ResponseRead, ResponseReplace

router = APIRouter(prefix="/responses", tags=["Response"], route_class=ContractRoute)


@router.get("", operation_id="listResponses")
async def list_responses(query: ResponsePageQuery, session: ReadSession) -> Page[ResponseExpanded]:
    return await query.page(session, select(Response), ResponseExpanded)


@router.post("", operation_id="createResponse", status_code=201)
async def create_response(
    body: ResponseCreate, session: WriteSession, request: Request, response: ResponseOfFastapi
) -> ResponseRead:
    response_ = Response()
    await create(session, response_, body)
    tag_new(request, response, response_)
    return ResponseRead.model_validate(response_)


@router.get("/{id:serial}", operation_id="getResponse")
async def get_response(id: Serial, query: ResponseQuery, session: ReadSession) -> ResponseExpanded:
    return await query.one(session, select(Response).where(Response.id == id), ResponseExpanded)


@router.put("/{id:serial}", operation_id="replaceResponse")
async def replace_response(
    id: Serial, body: ResponseReplace, if_match: IfMatch, session: WriteSession, response: ResponseOfFastapi
) -> ResponseRead:
    response_ = await find(session, Response, id)
    await change(session, response_, body, if_match)
    tag(response, response_)
    return ResponseRead.model_validate(response_)


@router.patch("/{id:serial}", operation_id="updateResponse")
async def update_response(
    id: Serial, body: ResponsePatch, if_match: IfMatch, session: WriteSession, response: ResponseOfFastapi
) -> ResponseRead:
    response_ = await find(session, Response, id)
    await change(session, response_, body, if_match)
    tag(response, response_)
    return ResponseRead.model_validate(response_)


@router.delete("/{id:serial}", operation_id="deleteResponse", status_code=204)
async def delete_response(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    response_ = await find(session, Response, id)
    await remove(session, response_, if_match)
