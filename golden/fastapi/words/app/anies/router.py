from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.anies.models import Any
from app.anies.queries import AnyExpanded, AnyPageQuery, AnyQuery
from app.anies.schemas import AnyCreate, AnyPatch, AnyRead, AnyReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/anies", tags=["Any"], route_class=ContractRoute)


@router.get("", operation_id="listAnies")
async def list_anies(query: AnyPageQuery, session: ReadSession) -> Page[AnyExpanded]:
    return await query.page(session, select(Any), AnyExpanded)


@router.post("", operation_id="createAny", status_code=201)
async def create_any(body: AnyCreate, session: WriteSession, request: Request, response: Response) -> AnyRead:
    any = Any()
    await create(session, any, body)
    tag_new(request, response, any)
    return AnyRead.model_validate(any)


@router.get("/{id:serial}", operation_id="getAny")
async def get_any(id: Serial, query: AnyQuery, session: ReadSession) -> AnyExpanded:
    return await query.one(session, select(Any).where(Any.id == id), AnyExpanded)


@router.put("/{id:serial}", operation_id="replaceAny")
async def replace_any(
    id: Serial, body: AnyReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> AnyRead:
    any = await find(session, Any, id)
    await change(session, any, body, if_match)
    tag(response, any)
    return AnyRead.model_validate(any)


@router.patch("/{id:serial}", operation_id="updateAny")
async def update_any(
    id: Serial, body: AnyPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> AnyRead:
    any = await find(session, Any, id)
    await change(session, any, body, if_match)
    tag(response, any)
    return AnyRead.model_validate(any)


@router.delete("/{id:serial}", operation_id="deleteAny", status_code=204)
async def delete_any(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    any = await find(session, Any, id)
    await remove(session, any, if_match)
