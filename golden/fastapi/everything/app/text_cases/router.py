from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.text_cases.models import TextCase
from app.text_cases.queries import TextCaseExpanded, TextCasePageQuery, TextCaseQuery
from app.text_cases.schemas import TextCaseCreate, TextCasePatch, TextCaseRead, TextCaseReplace

router = APIRouter(prefix="/text-cases", tags=["TextCase"], route_class=ContractRoute)


@router.get("", operation_id="listTextCases")
async def list_text_cases(query: TextCasePageQuery, session: ReadSession) -> Page[TextCaseExpanded]:
    return await query.page(session, select(TextCase), TextCaseExpanded)


@router.post("", operation_id="createTextCase", status_code=201)
async def create_text_case(
    body: TextCaseCreate, session: WriteSession, request: Request, response: Response
) -> TextCaseRead:
    text_case = TextCase()
    await create(session, text_case, body)
    tag_new(request, response, text_case)
    return TextCaseRead.model_validate(text_case)


@router.get("/{id:serial}", operation_id="getTextCase")
async def get_text_case(id: Serial, query: TextCaseQuery, session: ReadSession) -> TextCaseExpanded:
    return await query.one(session, select(TextCase).where(TextCase.id == id), TextCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceTextCase")
async def replace_text_case(
    id: Serial, body: TextCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TextCaseRead:
    text_case = await find(session, TextCase, id)
    await change(session, text_case, body, if_match)
    tag(response, text_case)
    return TextCaseRead.model_validate(text_case)


@router.patch("/{id:serial}", operation_id="updateTextCase")
async def update_text_case(
    id: Serial, body: TextCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TextCaseRead:
    text_case = await find(session, TextCase, id)
    await change(session, text_case, body, if_match)
    tag(response, text_case)
    return TextCaseRead.model_validate(text_case)


@router.delete("/{id:serial}", operation_id="deleteTextCase", status_code=204)
async def delete_text_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    text_case = await find(session, TextCase, id)
    await remove(session, text_case, if_match)
