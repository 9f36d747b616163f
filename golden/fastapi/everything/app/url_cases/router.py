from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.url_cases.models import UrlCase
from app.url_cases.queries import UrlCaseExpanded, UrlCasePageQuery, UrlCaseQuery
from app.url_cases.schemas import UrlCaseCreate, UrlCasePatch, UrlCaseRead, UrlCaseReplace

router = APIRouter(prefix="/url-cases", tags=["UrlCase"], route_class=ContractRoute)


@router.get("", operation_id="listUrlCases")
async def list_url_cases(query: UrlCasePageQuery, session: ReadSession) -> Page[UrlCaseExpanded]:
    return await query.page(session, select(UrlCase), UrlCaseExpanded)


@router.post("", operation_id="createUrlCase", status_code=201)
async def create_url_case(
    body: UrlCaseCreate, session: WriteSession, request: Request, response: Response
) -> UrlCaseRead:
    url_case = UrlCase()
    await create(session, url_case, body)
    tag_new(request, response, url_case)
    return UrlCaseRead.model_validate(url_case)


@router.get("/{id:serial}", operation_id="getUrlCase")
async def get_url_case(id: Serial, query: UrlCaseQuery, session: ReadSession) -> UrlCaseExpanded:
    return await query.one(session, select(UrlCase).where(UrlCase.id == id), UrlCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceUrlCase")
async def replace_url_case(
    id: Serial, body: UrlCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> UrlCaseRead:
    url_case = await find(session, UrlCase, id)
    await change(session, url_case, body, if_match)
    tag(response, url_case)
    return UrlCaseRead.model_validate(url_case)


@router.patch("/{id:serial}", operation_id="updateUrlCase")
async def update_url_case(
    id: Serial, body: UrlCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> UrlCaseRead:
    url_case = await find(session, UrlCase, id)
    await change(session, url_case, body, if_match)
    tag(response, url_case)
    return UrlCaseRead.model_validate(url_case)


@router.delete("/{id:serial}", operation_id="deleteUrlCase", status_code=204)
async def delete_url_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    url_case = await find(session, UrlCase, id)
    await remove(session, url_case, if_match)
