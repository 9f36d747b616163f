from typing import Annotated

from fastapi import Depends

from app.patterns.models import Pattern
from app.patterns.schemas import PatternRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

PATTERNS = QuerySchema[Pattern](
    fields={
        "id": Pattern.id,
        "name": Pattern.name,
        "quotes": Pattern.quotes,
        "slashes": Pattern.slashes,
        "braces": Pattern.braces,
        "markup": Pattern.markup,
        "dollars": Pattern.dollars,
        "triple": Pattern.triple,
        "hash": Pattern.hash,
        "brackets": Pattern.brackets,
        "unicode": Pattern.unicode,
        "astral": Pattern.astral,
        "percent": Pattern.percent,
        "comment": Pattern.comment,
        "createdAt": Pattern.created_at,
        "updatedAt": Pattern.updated_at,
    },
)

PatternPageQuery = Annotated[PageQuery[Pattern], Depends(PATTERNS.page_query)]
PatternQuery = Annotated[EntityQuery[Pattern], Depends(PATTERNS.entity_query)]


class PatternExpanded(PatternRead):
    pass
