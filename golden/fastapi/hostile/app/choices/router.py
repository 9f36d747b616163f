from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.choices.models import Choice
from app.choices.queries import ChoiceExpanded, ChoicePageQuery, ChoiceQuery
from app.choices.schemas import ChoiceCreate, ChoicePatch, ChoiceRead, ChoiceReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/choices", tags=["Choice"], route_class=ContractRoute)


@router.get("", operation_id="listChoices")
async def list_choices(query: ChoicePageQuery, session: ReadSession) -> Page[ChoiceExpanded]:
    return await query.page(session, select(Choice), ChoiceExpanded)


@router.post("", operation_id="createChoice", status_code=201)
async def create_choice(body: ChoiceCreate, session: WriteSession, request: Request, response: Response) -> ChoiceRead:
    choice = Choice()
    await create(session, choice, body)
    tag_new(request, response, choice)
    return ChoiceRead.model_validate(choice)


@router.get("/{id:serial}", operation_id="getChoice")
async def get_choice(id: Serial, query: ChoiceQuery, session: ReadSession) -> ChoiceExpanded:
    return await query.one(session, select(Choice).where(Choice.id == id), ChoiceExpanded)


@router.put("/{id:serial}", operation_id="replaceChoice")
async def replace_choice(
    id: Serial, body: ChoiceReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ChoiceRead:
    choice = await find(session, Choice, id)
    await change(session, choice, body, if_match)
    tag(response, choice)
    return ChoiceRead.model_validate(choice)


@router.patch("/{id:serial}", operation_id="updateChoice")
async def update_choice(
    id: Serial, body: ChoicePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ChoiceRead:
    choice = await find(session, Choice, id)
    await change(session, choice, body, if_match)
    tag(response, choice)
    return ChoiceRead.model_validate(choice)


@router.delete("/{id:serial}", operation_id="deleteChoice", status_code=204)
async def delete_choice(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    choice = await find(session, Choice, id)
    await remove(session, choice, if_match)
