from typing import Annotated

from fastapi import Depends

from app.json_cases.models import JsonCase
from app.json_cases.schemas import JsonCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

JSON_CASES = QuerySchema[JsonCase](
    fields={
        "id": JsonCase.id,
        "needed": JsonCase.needed,
        "orNull": JsonCase.or_null,
        "optional": JsonCase.optional,
        "either": JsonCase.either,
        "many": JsonCase.many,
        "manyOrNull": JsonCase.many_or_null,
        "oldSpelling": JsonCase.old_spelling,
        "createdAt": JsonCase.created_at,
        "updatedAt": JsonCase.updated_at,
    },
)

JsonCasePageQuery = Annotated[PageQuery[JsonCase], Depends(JSON_CASES.page_query)]
JsonCaseQuery = Annotated[EntityQuery[JsonCase], Depends(JSON_CASES.entity_query)]


class JsonCaseExpanded(JsonCaseRead):
    pass
