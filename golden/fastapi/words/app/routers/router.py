from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.routers.models import Router
from app.routers.queries import RouterExpanded, RouterPageQuery, RouterQuery
from app.routers.schemas import RouterCreate, RouterPatch, RouterRead, RouterReplace

router = APIRouter(prefix="/routers", tags=["Router"], route_class=ContractRoute)


@router.get("", operation_id="listRouters")
async def list_routers(query: RouterPageQuery, session: ReadSession) -> Page[RouterExpanded]:
    return await query.page(session, select(Router), RouterExpanded)


@router.post("", operation_id="createRouter", status_code=201)
async def create_router(body: RouterCreate, session: WriteSession, request: Request, response: Response) -> RouterRead:
    router_ = Router()
    await create(session, router_, body)
    tag_new(request, response, router_)
    return RouterRead.model_validate(router_)


@router.get("/{id:serial}", operation_id="getRouter")
async def get_router(id: Serial, query: RouterQuery, session: ReadSession) -> RouterExpanded:
    return await query.one(session, select(Router).where(Router.id == id), RouterExpanded)


@router.put("/{id:serial}", operation_id="replaceRouter")
async def replace_router(
    id: Serial, body: RouterReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> RouterRead:
    router_ = await find(session, Router, id)
    await change(session, router_, body, if_match)
    tag(response, router_)
    return RouterRead.model_validate(router_)


@router.patch("/{id:serial}", operation_id="updateRouter")
async def update_router(
    id: Serial, body: RouterPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> RouterRead:
    router_ = await find(session, Router, id)
    await change(session, router_, body, if_match)
    tag(response, router_)
    return RouterRead.model_validate(router_)


@router.delete("/{id:serial}", operation_id="deleteRouter", status_code=204)
async def delete_router(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    router_ = await find(session, Router, id)
    await remove(session, router_, if_match)
