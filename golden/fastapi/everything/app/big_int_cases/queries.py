from typing import Annotated

from fastapi import Depends

from app.big_int_cases.models import BigIntCase
from app.big_int_cases.schemas import BigIntCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BIG_INT_CASES = QuerySchema[BigIntCase](
    fields={
        "id": BigIntCase.id,
        "needed": BigIntCase.needed,
        "orNull": BigIntCase.or_null,
        "optional": BigIntCase.optional,
        "either": BigIntCase.either,
        "defaulted": BigIntCase.defaulted,
        "orNullDefaulted": BigIntCase.or_null_defaulted,
        "nullByDefault": BigIntCase.null_by_default,
        "optionalDefaulted": BigIntCase.optional_defaulted,
        "eitherDefaulted": BigIntCase.either_defaulted,
        "many": BigIntCase.many,
        "manyOrNull": BigIntCase.many_or_null,
        "oldSpelling": BigIntCase.old_spelling,
        "distinct": BigIntCase.distinct,
        "limited": BigIntCase.limited,
        "single": BigIntCase.single,
        "fixed": BigIntCase.fixed,
        "createdAt": BigIntCase.created_at,
        "updatedAt": BigIntCase.updated_at,
    },
)

BigIntCasePageQuery = Annotated[PageQuery[BigIntCase], Depends(BIG_INT_CASES.page_query)]
BigIntCaseQuery = Annotated[EntityQuery[BigIntCase], Depends(BIG_INT_CASES.entity_query)]


class BigIntCaseExpanded(BigIntCaseRead):
    pass
