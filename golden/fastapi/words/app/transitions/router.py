from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.transitions.models import Transition
from app.transitions.queries import TransitionExpanded, TransitionPageQuery, TransitionQuery
from app.transitions.schemas import TransitionCreate, TransitionPatch, TransitionRead, TransitionReplace

router = APIRouter(prefix="/transitions", tags=["Transition"], route_class=ContractRoute)


@router.get("", operation_id="listTransitions")
async def list_transitions(query: TransitionPageQuery, session: ReadSession) -> Page[TransitionExpanded]:
    return await query.page(session, select(Transition), TransitionExpanded)


@router.post("", operation_id="createTransition", status_code=201)
async def create_transition(
    body: TransitionCreate, session: WriteSession, request: Request, response: Response
) -> TransitionRead:
    transition = Transition()
    await create(session, transition, body)
    tag_new(request, response, transition)
    return TransitionRead.model_validate(transition)


@router.get("/{id:serial}", operation_id="getTransition")
async def get_transition(id: Serial, query: TransitionQuery, session: ReadSession) -> TransitionExpanded:
    return await query.one(session, select(Transition).where(Transition.id == id), TransitionExpanded)


@router.put("/{id:serial}", operation_id="replaceTransition")
async def replace_transition(
    id: Serial, body: TransitionReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TransitionRead:
    transition = await find(session, Transition, id)
    await change(session, transition, body, if_match)
    tag(response, transition)
    return TransitionRead.model_validate(transition)


@router.patch("/{id:serial}", operation_id="updateTransition")
async def update_transition(
    id: Serial, body: TransitionPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TransitionRead:
    transition = await find(session, Transition, id)
    await change(session, transition, body, if_match)
    tag(response, transition)
    return TransitionRead.model_validate(transition)


@router.delete("/{id:serial}", operation_id="deleteTransition", status_code=204)
async def delete_transition(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    transition = await find(session, Transition, id)
    await remove(session, transition, if_match)
