from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.sheep.models import Sheep
from app.sheep.queries import SheepExpanded, SheepPageQuery, SheepQuery
from app.sheep.schemas import SheepCreate, SheepPatch, SheepRead, SheepReplace

router = APIRouter(prefix="/sheep", tags=["Sheep"], route_class=ContractRoute)


@router.get("", operation_id="listSheep")
async def list_sheep(query: SheepPageQuery, session: ReadSession) -> Page[SheepExpanded]:
    return await query.page(session, select(Sheep), SheepExpanded)


@router.post("", operation_id="createSheep", status_code=201)
async def create_sheep(body: SheepCreate, session: WriteSession, request: Request, response: Response) -> SheepRead:
    sheep = Sheep()
    await create(session, sheep, body)
    tag_new(request, response, sheep)
    return SheepRead.model_validate(sheep)


@router.get("/{id:serial}", operation_id="getSheep")
async def get_sheep(id: Serial, query: SheepQuery, session: ReadSession) -> SheepExpanded:
    return await query.one(session, select(Sheep).where(Sheep.id == id), SheepExpanded)


@router.put("/{id:serial}", operation_id="replaceSheep")
async def replace_sheep(
    id: Serial, body: SheepReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SheepRead:
    sheep = await find(session, Sheep, id)
    await change(session, sheep, body, if_match)
    tag(response, sheep)
    return SheepRead.model_validate(sheep)


@router.patch("/{id:serial}", operation_id="updateSheep")
async def update_sheep(
    id: Serial, body: SheepPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SheepRead:
    sheep = await find(session, Sheep, id)
    await change(session, sheep, body, if_match)
    tag(response, sheep)
    return SheepRead.model_validate(sheep)


@router.delete("/{id:serial}", operation_id="deleteSheep", status_code=204)
async def delete_sheep(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    sheep = await find(session, Sheep, id)
    await remove(session, sheep, if_match)
