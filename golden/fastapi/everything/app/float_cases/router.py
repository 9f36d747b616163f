from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.float_cases.models import FloatCase
from app.float_cases.queries import FloatCaseExpanded, FloatCasePageQuery, FloatCaseQuery
from app.float_cases.schemas import FloatCaseCreate, FloatCasePatch, FloatCaseRead, FloatCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/float-cases", tags=["FloatCase"], route_class=ContractRoute)


@router.get("", operation_id="listFloatCases")
async def list_float_cases(query: FloatCasePageQuery, session: ReadSession) -> Page[FloatCaseExpanded]:
    return await query.page(session, select(FloatCase), FloatCaseExpanded)


@router.post("", operation_id="createFloatCase", status_code=201)
async def create_float_case(
    body: FloatCaseCreate, session: WriteSession, request: Request, response: Response
) -> FloatCaseRead:
    float_case = FloatCase()
    await create(session, float_case, body)
    tag_new(request, response, float_case)
    return FloatCaseRead.model_validate(float_case)


@router.get("/{id:serial}", operation_id="getFloatCase")
async def get_float_case(id: Serial, query: FloatCaseQuery, session: ReadSession) -> FloatCaseExpanded:
    return await query.one(session, select(FloatCase).where(FloatCase.id == id), FloatCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceFloatCase")
async def replace_float_case(
    id: Serial, body: FloatCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FloatCaseRead:
    float_case = await find(session, FloatCase, id)
    await change(session, float_case, body, if_match)
    tag(response, float_case)
    return FloatCaseRead.model_validate(float_case)


@router.patch("/{id:serial}", operation_id="updateFloatCase")
async def update_float_case(
    id: Serial, body: FloatCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FloatCaseRead:
    float_case = await find(session, FloatCase, id)
    await change(session, float_case, body, if_match)
    tag(response, float_case)
    return FloatCaseRead.model_validate(float_case)


@router.delete("/{id:serial}", operation_id="deleteFloatCase", status_code=204)
async def delete_float_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    float_case = await find(session, FloatCase, id)
    await remove(session, float_case, if_match)
