from fastapi import APIRouter, Response
from fastapi import Request as RequestOfFastapi
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.requests.models import Request
from app.requests.queries import RequestExpanded, RequestPageQuery, RequestQuery
from app.requests.schemas import RequestCreate, RequestPatch, RequestRead, RequestReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/requests", tags=["Request"], route_class=ContractRoute)


@router.get("", operation_id="listRequests")
async def list_requests(query: RequestPageQuery, session: ReadSession) -> Page[RequestExpanded]:
    return await query.page(session, select(Request), RequestExpanded)


@router.post("", operation_id="createRequest", status_code=201)
async def create_request(
    body: RequestCreate, session: WriteSession, request: RequestOfFastapi, response: Response
) -> RequestRead:
    request_ = Request()
    await create(session, request_, body)
    tag_new(request, response, request_)
    return RequestRead.model_validate(request_)


@router.get("/{id:serial}", operation_id="getRequest")
async def get_request(id: Serial, query: RequestQuery, session: ReadSession) -> RequestExpanded:
    return await query.one(session, select(Request).where(Request.id == id), RequestExpanded)


@router.put("/{id:serial}", operation_id="replaceRequest")
async def replace_request(
    id: Serial, body: RequestReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> RequestRead:
    request_ = await find(session, Request, id)
    await change(session, request_, body, if_match)
    tag(response, request_)
    return RequestRead.model_validate(request_)


@router.patch("/{id:serial}", operation_id="updateRequest")
async def update_request(
    id: Serial, body: RequestPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> RequestRead:
    request_ = await find(session, Request, id)
    await change(session, request_, body, if_match)
    tag(response, request_)
    return RequestRead.model_validate(request_)


@router.delete("/{id:serial}", operation_id="deleteRequest", status_code=204)
async def delete_request(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    request_ = await find(session, Request, id)
    await remove(session, request_, if_match)
