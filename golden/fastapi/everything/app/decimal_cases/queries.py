from typing import Annotated

from fastapi import Depends

from app.decimal_cases.models import DecimalCase
from app.decimal_cases.schemas import DecimalCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DECIMAL_CASES = QuerySchema[DecimalCase](
    fields={
        "id": DecimalCase.id,
        "needed": DecimalCase.needed,
        "orNull": DecimalCase.or_null,
        "optional": DecimalCase.optional,
        "either": DecimalCase.either,
        "defaulted": DecimalCase.defaulted,
        "orNullDefaulted": DecimalCase.or_null_defaulted,
        "optionalDefaulted": DecimalCase.optional_defaulted,
        "eitherDefaulted": DecimalCase.either_defaulted,
        "many": DecimalCase.many,
        "manyOrNull": DecimalCase.many_or_null,
        "oldSpelling": DecimalCase.old_spelling,
        "distinct": DecimalCase.distinct,
        "limited": DecimalCase.limited,
        "single": DecimalCase.single,
        "fixed": DecimalCase.fixed,
        "indexed": DecimalCase.indexed,
        "whole": DecimalCase.whole,
        "widest": DecimalCase.widest,
        "tiny": DecimalCase.tiny,
        "createdAt": DecimalCase.created_at,
        "updatedAt": DecimalCase.updated_at,
    },
)

DecimalCasePageQuery = Annotated[PageQuery[DecimalCase], Depends(DECIMAL_CASES.page_query)]
DecimalCaseQuery = Annotated[EntityQuery[DecimalCase], Depends(DECIMAL_CASES.entity_query)]


class DecimalCaseExpanded(DecimalCaseRead):
    pass
