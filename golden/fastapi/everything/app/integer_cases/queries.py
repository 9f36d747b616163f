from typing import Annotated

from fastapi import Depends

from app.integer_cases.models import IntegerCase
from app.integer_cases.schemas import IntegerCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

INTEGER_CASES = QuerySchema[IntegerCase](
    fields={
        "id": IntegerCase.id,
        "needed": IntegerCase.needed,
        "orNull": IntegerCase.or_null,
        "optional": IntegerCase.optional,
        "either": IntegerCase.either,
        "defaulted": IntegerCase.defaulted,
        "orNullDefaulted": IntegerCase.or_null_defaulted,
        "optionalDefaulted": IntegerCase.optional_defaulted,
        "eitherDefaulted": IntegerCase.either_defaulted,
        "many": IntegerCase.many,
        "manyOrNull": IntegerCase.many_or_null,
        "oldSpelling": IntegerCase.old_spelling,
        "distinct": IntegerCase.distinct,
        "limited": IntegerCase.limited,
        "single": IntegerCase.single,
        "fixed": IntegerCase.fixed,
        "indexed": IntegerCase.indexed,
        "createdAt": IntegerCase.created_at,
        "updatedAt": IntegerCase.updated_at,
    },
)

IntegerCasePageQuery = Annotated[PageQuery[IntegerCase], Depends(INTEGER_CASES.page_query)]
IntegerCaseQuery = Annotated[EntityQuery[IntegerCase], Depends(INTEGER_CASES.entity_query)]


class IntegerCaseExpanded(IntegerCaseRead):
    pass
