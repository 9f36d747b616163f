from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.json_cases.models import JsonCase
from app.json_cases.queries import JsonCaseExpanded, JsonCasePageQuery, JsonCaseQuery
from app.json_cases.schemas import JsonCaseCreate, JsonCasePatch, JsonCaseRead, JsonCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/json-cases", tags=["JsonCase"], route_class=ContractRoute)


@router.get("", operation_id="listJsonCases")
async def list_json_cases(query: JsonCasePageQuery, session: ReadSession) -> Page[JsonCaseExpanded]:
    return await query.page(session, select(JsonCase), JsonCaseExpanded)


@router.post("", operation_id="createJsonCase", status_code=201)
async def create_json_case(
    body: JsonCaseCreate, session: WriteSession, request: Request, response: Response
) -> JsonCaseRead:
    json_case = JsonCase()
    await create(session, json_case, body)
    tag_new(request, response, json_case)
    return JsonCaseRead.model_validate(json_case)


@router.get("/{id:serial}", operation_id="getJsonCase")
async def get_json_case(id: Serial, query: JsonCaseQuery, session: ReadSession) -> JsonCaseExpanded:
    return await query.one(session, select(JsonCase).where(JsonCase.id == id), JsonCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceJsonCase")
async def replace_json_case(
    id: Serial, body: JsonCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> JsonCaseRead:
    json_case = await find(session, JsonCase, id)
    await change(session, json_case, body, if_match)
    tag(response, json_case)
    return JsonCaseRead.model_validate(json_case)


@router.patch("/{id:serial}", operation_id="updateJsonCase")
async def update_json_case(
    id: Serial, body: JsonCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> JsonCaseRead:
    json_case = await find(session, JsonCase, id)
    await change(session, json_case, body, if_match)
    tag(response, json_case)
    return JsonCaseRead.model_validate(json_case)


@router.delete("/{id:serial}", operation_id="deleteJsonCase", status_code=204)
async def delete_json_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    json_case = await find(session, JsonCase, id)
    await remove(session, json_case, if_match)
