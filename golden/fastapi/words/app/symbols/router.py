from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.symbols.models import Symbol
from app.symbols.queries import SymbolExpanded, SymbolPageQuery, SymbolQuery
from app.symbols.schemas import SymbolCreate, SymbolPatch, SymbolRead, SymbolReplace

router = APIRouter(prefix="/symbols", tags=["Symbol"], route_class=ContractRoute)


@router.get("", operation_id="listSymbols")
async def list_symbols(query: SymbolPageQuery, session: ReadSession) -> Page[SymbolExpanded]:
    return await query.page(session, select(Symbol), SymbolExpanded)


@router.post("", operation_id="createSymbol", status_code=201)
async def create_symbol(body: SymbolCreate, session: WriteSession, request: Request, response: Response) -> SymbolRead:
    symbol = Symbol()
    await create(session, symbol, body)
    tag_new(request, response, symbol)
    return SymbolRead.model_validate(symbol)


@router.get("/{id:serial}", operation_id="getSymbol")
async def get_symbol(id: Serial, query: SymbolQuery, session: ReadSession) -> SymbolExpanded:
    return await query.one(session, select(Symbol).where(Symbol.id == id), SymbolExpanded)


@router.put("/{id:serial}", operation_id="replaceSymbol")
async def replace_symbol(
    id: Serial, body: SymbolReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> SymbolRead:
    symbol = await find(session, Symbol, id)
    await change(session, symbol, body, if_match)
    tag(response, symbol)
    return SymbolRead.model_validate(symbol)


@router.patch("/{id:serial}", operation_id="updateSymbol")
async def update_symbol(
    id: Serial, body: SymbolPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> SymbolRead:
    symbol = await find(session, Symbol, id)
    await change(session, symbol, body, if_match)
    tag(response, symbol)
    return SymbolRead.model_validate(symbol)


@router.delete("/{id:serial}", operation_id="deleteSymbol", status_code=204)
async def delete_symbol(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    symbol = await find(session, Symbol, id)
    await remove(session, symbol, if_match)
