from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.decimal_cases.models import DecimalCase
from app.decimal_cases.queries import DecimalCaseExpanded, DecimalCasePageQuery, DecimalCaseQuery
from app.decimal_cases.schemas import DecimalCaseCreate, DecimalCasePatch, DecimalCaseRead, DecimalCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/decimal-cases", tags=["DecimalCase"], route_class=ContractRoute)


@router.get("", operation_id="listDecimalCases")
async def list_decimal_cases(query: DecimalCasePageQuery, session: ReadSession) -> Page[DecimalCaseExpanded]:
    return await query.page(session, select(DecimalCase), DecimalCaseExpanded)


@router.post("", operation_id="createDecimalCase", status_code=201)
async def create_decimal_case(
    body: DecimalCaseCreate, session: WriteSession, request: Request, response: Response
) -> DecimalCaseRead:
    decimal_case = DecimalCase()
    await create(session, decimal_case, body)
    tag_new(request, response, decimal_case)
    return DecimalCaseRead.model_validate(decimal_case)


@router.get("/{id:serial}", operation_id="getDecimalCase")
async def get_decimal_case(id: Serial, query: DecimalCaseQuery, session: ReadSession) -> DecimalCaseExpanded:
    return await query.one(session, select(DecimalCase).where(DecimalCase.id == id), DecimalCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceDecimalCase")
async def replace_decimal_case(
    id: Serial, body: DecimalCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> DecimalCaseRead:
    decimal_case = await find(session, DecimalCase, id)
    await change(session, decimal_case, body, if_match)
    tag(response, decimal_case)
    return DecimalCaseRead.model_validate(decimal_case)


@router.patch("/{id:serial}", operation_id="updateDecimalCase")
async def update_decimal_case(
    id: Serial, body: DecimalCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> DecimalCaseRead:
    decimal_case = await find(session, DecimalCase, id)
    await change(session, decimal_case, body, if_match)
    tag(response, decimal_case)
    return DecimalCaseRead.model_validate(decimal_case)


@router.delete("/{id:serial}", operation_id="deleteDecimalCase", status_code=204)
async def delete_decimal_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    decimal_case = await find(session, DecimalCase, id)
    await remove(session, decimal_case, if_match)
