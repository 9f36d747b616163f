from typing import Annotated

from fastapi import Depends

from app.float_cases.models import FloatCase
from app.float_cases.schemas import FloatCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FLOAT_CASES = QuerySchema[FloatCase](
    fields={
        "id": FloatCase.id,
        "needed": FloatCase.needed,
        "orNull": FloatCase.or_null,
        "optional": FloatCase.optional,
        "either": FloatCase.either,
        "defaulted": FloatCase.defaulted,
        "orNullDefaulted": FloatCase.or_null_defaulted,
        "nullByDefault": FloatCase.null_by_default,
        "optionalDefaulted": FloatCase.optional_defaulted,
        "eitherDefaulted": FloatCase.either_defaulted,
        "many": FloatCase.many,
        "manyOrNull": FloatCase.many_or_null,
        "oldSpelling": FloatCase.old_spelling,
        "distinct": FloatCase.distinct,
        "limited": FloatCase.limited,
        "single": FloatCase.single,
        "fixed": FloatCase.fixed,
        "createdAt": FloatCase.created_at,
        "updatedAt": FloatCase.updated_at,
    },
)

FloatCasePageQuery = Annotated[PageQuery[FloatCase], Depends(FLOAT_CASES.page_query)]
FloatCaseQuery = Annotated[EntityQuery[FloatCase], Depends(FLOAT_CASES.entity_query)]


class FloatCaseExpanded(FloatCaseRead):
    pass
