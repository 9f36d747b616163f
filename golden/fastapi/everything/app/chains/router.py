from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.chains.models import Chain
from app.chains.queries import ChainExpanded, ChainPageQuery, ChainQuery
from app.chains.schemas import ChainCreate, ChainPatch, ChainRead, ChainReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/chains", tags=["Chain"], route_class=ContractRoute)


@router.get("", operation_id="listChains")
async def list_chains(query: ChainPageQuery, session: ReadSession) -> Page[ChainExpanded]:
    return await query.page(session, select(Chain), ChainExpanded)


@router.post("", operation_id="createChain", status_code=201)
async def create_chain(body: ChainCreate, session: WriteSession, request: Request, response: Response) -> ChainRead:
    chain = Chain()
    await create(session, chain, body)
    tag_new(request, response, chain)
    return ChainRead.model_validate(chain)


@router.get("/{id:serial}", operation_id="getChain")
async def get_chain(id: Serial, query: ChainQuery, session: ReadSession) -> ChainExpanded:
    return await query.one(session, select(Chain).where(Chain.id == id), ChainExpanded)


@router.put("/{id:serial}", operation_id="replaceChain")
async def replace_chain(
    id: Serial, body: ChainReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ChainRead:
    chain = await find(session, Chain, id)
    await change(session, chain, body, if_match)
    tag(response, chain)
    return ChainRead.model_validate(chain)


@router.patch("/{id:serial}", operation_id="updateChain")
async def update_chain(
    id: Serial, body: ChainPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ChainRead:
    chain = await find(session, Chain, id)
    await change(session, chain, body, if_match)
    tag(response, chain)
    return ChainRead.model_validate(chain)


@router.delete("/{id:serial}", operation_id="deleteChain", status_code=204)
async def delete_chain(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    chain = await find(session, Chain, id)
    await remove(session, chain, if_match)
