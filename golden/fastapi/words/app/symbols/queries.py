from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.symbols.models import Symbol
from app.symbols.schemas import SymbolRead

SYMBOLS = QuerySchema[Symbol](
    fields={
        "id": Symbol.id,
        "name": Symbol.name,
        "createdAt": Symbol.created_at,
        "updatedAt": Symbol.updated_at,
    },
)

SymbolPageQuery = Annotated[PageQuery[Symbol], Depends(SYMBOLS.page_query)]
SymbolQuery = Annotated[EntityQuery[Symbol], Depends(SYMBOLS.entity_query)]


class SymbolExpanded(SymbolRead):
    pass
