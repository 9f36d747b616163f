from typing import Annotated

from fastapi import Depends

from app.boolean_cases.models import BooleanCase
from app.boolean_cases.schemas import BooleanCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BOOLEAN_CASES = QuerySchema[BooleanCase](
    fields={
        "id": BooleanCase.id,
        "needed": BooleanCase.needed,
        "orNull": BooleanCase.or_null,
        "optional": BooleanCase.optional,
        "either": BooleanCase.either,
        "defaulted": BooleanCase.defaulted,
        "orNullDefaulted": BooleanCase.or_null_defaulted,
        "optionalDefaulted": BooleanCase.optional_defaulted,
        "eitherDefaulted": BooleanCase.either_defaulted,
        "many": BooleanCase.many,
        "manyOrNull": BooleanCase.many_or_null,
        "oldSpelling": BooleanCase.old_spelling,
        "fixed": BooleanCase.fixed,
        "createdAt": BooleanCase.created_at,
        "updatedAt": BooleanCase.updated_at,
    },
)

BooleanCasePageQuery = Annotated[PageQuery[BooleanCase], Depends(BOOLEAN_CASES.page_query)]
BooleanCaseQuery = Annotated[EntityQuery[BooleanCase], Depends(BOOLEAN_CASES.entity_query)]


class BooleanCaseExpanded(BooleanCaseRead):
    pass
