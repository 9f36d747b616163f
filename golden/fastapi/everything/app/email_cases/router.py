from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.email_cases.models import EmailCase
from app.email_cases.queries import EmailCaseExpanded, EmailCasePageQuery, EmailCaseQuery
from app.email_cases.schemas import EmailCaseCreate, EmailCasePatch, EmailCaseRead, EmailCaseReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/email-cases", tags=["EmailCase"], route_class=ContractRoute)


@router.get("", operation_id="listEmailCases")
async def list_email_cases(query: EmailCasePageQuery, session: ReadSession) -> Page[EmailCaseExpanded]:
    return await query.page(session, select(EmailCase), EmailCaseExpanded)


@router.post("", operation_id="createEmailCase", status_code=201)
async def create_email_case(
    body: EmailCaseCreate, session: WriteSession, request: Request, response: Response
) -> EmailCaseRead:
    email_case = EmailCase()
    await create(session, email_case, body)
    tag_new(request, response, email_case)
    return EmailCaseRead.model_validate(email_case)


@router.get("/{id:serial}", operation_id="getEmailCase")
async def get_email_case(id: Serial, query: EmailCaseQuery, session: ReadSession) -> EmailCaseExpanded:
    return await query.one(session, select(EmailCase).where(EmailCase.id == id), EmailCaseExpanded)


@router.put("/{id:serial}", operation_id="replaceEmailCase")
async def replace_email_case(
    id: Serial, body: EmailCaseReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> EmailCaseRead:
    email_case = await find(session, EmailCase, id)
    await change(session, email_case, body, if_match)
    tag(response, email_case)
    return EmailCaseRead.model_validate(email_case)


@router.patch("/{id:serial}", operation_id="updateEmailCase")
async def update_email_case(
    id: Serial, body: EmailCasePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> EmailCaseRead:
    email_case = await find(session, EmailCase, id)
    await change(session, email_case, body, if_match)
    tag(response, email_case)
    return EmailCaseRead.model_validate(email_case)


@router.delete("/{id:serial}", operation_id="deleteEmailCase", status_code=204)
async def delete_email_case(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    email_case = await find(session, EmailCase, id)
    await remove(session, email_case, if_match)
