from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.patterns.models import Pattern
from app.patterns.queries import PatternExpanded, PatternPageQuery, PatternQuery
from app.patterns.schemas import PatternCreate, PatternPatch, PatternRead, PatternReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/patterns", tags=["Pattern"], route_class=ContractRoute)


@router.get("", operation_id="listPatterns")
async def list_patterns(query: PatternPageQuery, session: ReadSession) -> Page[PatternExpanded]:
    return await query.page(session, select(Pattern), PatternExpanded)


@router.post("", operation_id="createPattern", status_code=201)
async def create_pattern(
    body: PatternCreate, session: WriteSession, request: Request, response: Response
) -> PatternRead:
    pattern = Pattern()
    await create(session, pattern, body)
    tag_new(request, response, pattern)
    return PatternRead.model_validate(pattern)


@router.get("/{id:serial}", operation_id="getPattern")
async def get_pattern(id: Serial, query: PatternQuery, session: ReadSession) -> PatternExpanded:
    return await query.one(session, select(Pattern).where(Pattern.id == id), PatternExpanded)


@router.put("/{id:serial}", operation_id="replacePattern")
async def replace_pattern(
    id: Serial, body: PatternReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PatternRead:
    pattern = await find(session, Pattern, id)
    await change(session, pattern, body, if_match)
    tag(response, pattern)
    return PatternRead.model_validate(pattern)


@router.patch("/{id:serial}", operation_id="updatePattern")
async def update_pattern(
    id: Serial, body: PatternPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PatternRead:
    pattern = await find(session, Pattern, id)
    await change(session, pattern, body, if_match)
    tag(response, pattern)
    return PatternRead.model_validate(pattern)


@router.delete("/{id:serial}", operation_id="deletePattern", status_code=204)
async def delete_pattern(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    pattern = await find(session, Pattern, id)
    await remove(session, pattern, if_match)
