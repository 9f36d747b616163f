from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.apis.models import Api
from app.apis.queries import ApiExpanded, ApiPageQuery, ApiQuery
from app.apis.schemas import ApiCreate, ApiPatch, ApiRead, ApiReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/apis", tags=["Api"], route_class=ContractRoute)


@router.get("", operation_id="listApis")
async def list_apis(query: ApiPageQuery, session: ReadSession) -> Page[ApiExpanded]:
    return await query.page(session, select(Api), ApiExpanded)


@router.post("", operation_id="createApi", status_code=201)
async def create_api(body: ApiCreate, session: WriteSession, request: Request, response: Response) -> ApiRead:
    api = Api()
    await create(session, api, body)
    tag_new(request, response, api)
    return ApiRead.model_validate(api)


@router.get("/{id:serial}", operation_id="getApi")
async def get_api(id: Serial, query: ApiQuery, session: ReadSession) -> ApiExpanded:
    return await query.one(session, select(Api).where(Api.id == id), ApiExpanded)


@router.put("/{id:serial}", operation_id="replaceApi")
async def replace_api(
    id: Serial, body: ApiReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ApiRead:
    api = await find(session, Api, id)
    await change(session, api, body, if_match)
    tag(response, api)
    return ApiRead.model_validate(api)


@router.patch("/{id:serial}", operation_id="updateApi")
async def update_api(
    id: Serial, body: ApiPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ApiRead:
    api = await find(session, Api, id)
    await change(session, api, body, if_match)
    tag(response, api)
    return ApiRead.model_validate(api)


@router.delete("/{id:serial}", operation_id="deleteApi", status_code=204)
async def delete_api(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    api = await find(session, Api, id)
    await remove(session, api, if_match)
