from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.big_int_cases.models import BigIntCase
from app.big_int_cases.queries import BigIntCaseExpanded, BigIntCasePageQuery, BigIntCaseQuery
from app.big_int_cases.schemas import BigIntCaseCreate, BigIntCasePatch, BigIntCaseRead, BigIntCaseReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/big-int-cases", tags=["BigIntCase"], route_class=ContractRoute)


@router.get("", operation_id="listBigIntCases")
async def list_big_int_cases(query: BigIntCasePageQuery, session: ReadSession) -> Page[BigIntCaseExpanded]:
    return await query.page(session, select(BigIntCase), BigIntCaseExpanded)


@router.post("", operation_id="createBigIntCase", status_code=201)
async def create_big_int_case(
    body: BigIntCaseCreate, session: WriteSession, request: Request, response: Response
) -> BigIntCaseRead:
    big_int_case = BigIntCase()
    await create(session, big_int_case, body)
    tag_new(request, response, big_int_case)
    return BigIntCaseRead.model_validate(big_int_case)


@router.get("/{id:serial}", operation_id="getBigIntCase")
async def get_big_int_case(id: Serial, query: BigIntCaseQuery, session: ReadSession) -> BigIntCaseExpanded:
    return await query.one(session, select(BigIntCase).where(BigIntCase.id == id), BigIntCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceBigIntCase")
async def replace_big_int_case(
    id: Serial, body: BigIntCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BigIntCaseRead:
    big_int_case = await find(session, BigIntCase, id)
    await change(session, big_int_case, body, if_match)
    tag(response, big_int_case)
    return BigIntCaseRead.model_validate(big_int_case)


@router.patch("/{id:serial}", operation_id="updateBigIntCase")
async def update_big_int_case(
    id: Serial, body: BigIntCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BigIntCaseRead:
    big_int_case = await find(session, BigIntCase, id)
    await change(session, big_int_case, body, if_match)
    tag(response, big_int_case)
    return BigIntCaseRead.model_validate(big_int_case)


@router.delete("/{id:serial}", operation_id="deleteBigIntCase", status_code=204)
async def delete_big_int_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    big_int_case = await find(session, BigIntCase, id)
    await remove(session, big_int_case, if_match)
