from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.integer_cases.models import IntegerCase
from app.integer_cases.queries import IntegerCaseExpanded, IntegerCasePageQuery, IntegerCaseQuery
from app.integer_cases.schemas import IntegerCaseCreate, IntegerCasePatch, IntegerCaseRead, IntegerCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/integer-cases", tags=["IntegerCase"], route_class=ContractRoute)


@router.get("", operation_id="listIntegerCases")
async def list_integer_cases(query: IntegerCasePageQuery, session: ReadSession) -> Page[IntegerCaseExpanded]:
    return await query.page(session, select(IntegerCase), IntegerCaseExpanded)


@router.post("", operation_id="createIntegerCase", status_code=201)
async def create_integer_case(
    body: IntegerCaseCreate, session: WriteSession, request: Request, response: Response
) -> IntegerCaseRead:
    integer_case = IntegerCase()
    await create(session, integer_case, body)
    tag_new(request, response, integer_case)
    return IntegerCaseRead.model_validate(integer_case)


@router.get("/{id:serial}", operation_id="getIntegerCase")
async def get_integer_case(id: Serial, query: IntegerCaseQuery, session: ReadSession) -> IntegerCaseExpanded:
    return await query.one(session, select(IntegerCase).where(IntegerCase.id == id), IntegerCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceIntegerCase")
async def replace_integer_case(
    id: Serial, body: IntegerCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> IntegerCaseRead:
    integer_case = await find(session, IntegerCase, id)
    await change(session, integer_case, body, if_match)
    tag(response, integer_case)
    return IntegerCaseRead.model_validate(integer_case)


@router.patch("/{id:serial}", operation_id="updateIntegerCase")
async def update_integer_case(
    id: Serial, body: IntegerCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> IntegerCaseRead:
    integer_case = await find(session, IntegerCase, id)
    await change(session, integer_case, body, if_match)
    tag(response, integer_case)
    return IntegerCaseRead.model_validate(integer_case)


@router.delete("/{id:serial}", operation_id="deleteIntegerCase", status_code=204)
async def delete_integer_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    integer_case = await find(session, IntegerCase, id)
    await remove(session, integer_case, if_match)
