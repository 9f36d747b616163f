from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.queries.models import Query
from app.queries.queries import QueryExpanded, QueryPageQuery, QueryQuery
from app.queries.schemas import QueryCreate, QueryPatch, QueryRead, QueryReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/queries", tags=["Query"], route_class=ContractRoute)


@router.get("", operation_id="listQueries")
async def list_queries(query: QueryPageQuery, session: ReadSession) -> Page[QueryExpanded]:
    return await query.page(session, select(Query), QueryExpanded)


@router.post("", operation_id="createQuery", status_code=201)
async def create_query(body: QueryCreate, session: WriteSession, request: Request, response: Response) -> QueryRead:
    query_ = Query()
    await create(session, query_, body)
    tag_new(request, response, query_)
    return QueryRead.model_validate(query_)


@router.get("/{id:serial}", operation_id="getQuery")
async def get_query(id: Serial, query: QueryQuery, session: ReadSession) -> QueryExpanded:
    return await query.one(session, select(Query).where(Query.id == id), QueryExpanded)


@router.put("/{id:serial}", operation_id="replaceQuery")
async def replace_query(
    id: Serial, body: QueryReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> QueryRead:
    query_ = await find(session, Query, id)
    await change(session, query_, body, if_match)
    tag(response, query_)
    return QueryRead.model_validate(query_)


@router.patch("/{id:serial}", operation_id="updateQuery")
async def update_query(
    id: Serial, body: QueryPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> QueryRead:
    query_ = await find(session, Query, id)
    await change(session, query_, body, if_match)
    tag(response, query_)
    return QueryRead.model_validate(query_)


@router.delete("/{id:serial}", operation_id="deleteQuery", status_code=204)
async def delete_query(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    query_ = await find(session, Query, id)
    await remove(session, query_, if_match)
