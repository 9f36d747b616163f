from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.promises.models import Promise
from app.promises.queries import PromiseExpanded, PromisePageQuery, PromiseQuery
from app.promises.schemas import PromiseCreate, PromisePatch, PromiseRead, PromiseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/promises", tags=["Promise"], route_class=ContractRoute)


@router.get("", operation_id="listPromises")
async def list_promises(query: PromisePageQuery, session: ReadSession) -> Page[PromiseExpanded]:
    return await query.page(session, select(Promise), PromiseExpanded)


@router.post("", operation_id="createPromise", status_code=201)
async def create_promise(
    body: PromiseCreate, session: WriteSession, request: Request, response: Response
) -> PromiseRead:
    promise = Promise()
    await create(session, promise, body)
    tag_new(request, response, promise)
    return PromiseRead.model_validate(promise)


@router.get("/{id:serial}", operation_id="getPromise")
async def get_promise(id: Serial, query: PromiseQuery, session: ReadSession) -> PromiseExpanded:
    return await query.one(session, select(Promise).where(Promise.id == id), PromiseExpanded)


@router.put("/{id:serial}", operation_id="replacePromise")
async def replace_promise(
    id: Serial, body: PromiseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PromiseRead:
    promise = await find(session, Promise, id)
    await change(session, promise, body, if_match)
    tag(response, promise)
    return PromiseRead.model_validate(promise)


@router.patch("/{id:serial}", operation_id="updatePromise")
async def update_promise(
    id: Serial, body: PromisePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PromiseRead:
    promise = await find(session, Promise, id)
    await change(session, promise, body, if_match)
    tag(response, promise)
    return PromiseRead.model_validate(promise)


@router.delete("/{id:serial}", operation_id="deletePromise", status_code=204)
async def delete_promise(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    promise = await find(session, Promise, id)
    await remove(session, promise, if_match)
