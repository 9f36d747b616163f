from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.boolean_cases.models import BooleanCase
from app.boolean_cases.queries import BooleanCaseExpanded, BooleanCasePageQuery, BooleanCaseQuery
from app.boolean_cases.schemas import BooleanCaseCreate, BooleanCasePatch, BooleanCaseRead, BooleanCaseReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/boolean-cases", tags=["BooleanCase"], route_class=ContractRoute)


@router.get("", operation_id="listBooleanCases")
async def list_boolean_cases(query: BooleanCasePageQuery, session: ReadSession) -> Page[BooleanCaseExpanded]:
    return await query.page(session, select(BooleanCase), BooleanCaseExpanded)


@router.post("", operation_id="createBooleanCase", status_code=201)
async def create_boolean_case(
    body: BooleanCaseCreate, session: WriteSession, request: Request, response: Response
) -> BooleanCaseRead:
    boolean_case = BooleanCase()
    await create(session, boolean_case, body)
    tag_new(request, response, boolean_case)
    return BooleanCaseRead.model_validate(boolean_case)


@router.get("/{id:serial}", operation_id="getBooleanCase")
async def get_boolean_case(id: Serial, query: BooleanCaseQuery, session: ReadSession) -> BooleanCaseExpanded:
    return await query.one(session, select(BooleanCase).where(BooleanCase.id == id), BooleanCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceBooleanCase")
async def replace_boolean_case(
    id: Serial, body: BooleanCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BooleanCaseRead:
    boolean_case = await find(session, BooleanCase, id)
    await change(session, boolean_case, body, if_match)
    tag(response, boolean_case)
    return BooleanCaseRead.model_validate(boolean_case)


@router.patch("/{id:serial}", operation_id="updateBooleanCase")
async def update_boolean_case(
    id: Serial, body: BooleanCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BooleanCaseRead:
    boolean_case = await find(session, BooleanCase, id)
    await change(session, boolean_case, body, if_match)
    tag(response, boolean_case)
    return BooleanCaseRead.model_validate(boolean_case)


@router.delete("/{id:serial}", operation_id="deleteBooleanCase", status_code=204)
async def delete_boolean_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    boolean_case = await find(session, BooleanCase, id)
    await remove(session, boolean_case, if_match)
