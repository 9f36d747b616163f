from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.string_cases.models import StringCase
from app.string_cases.schemas import StringCaseRead

STRING_CASES = QuerySchema[StringCase](
    fields={
        "id": StringCase.id,
        "needed": StringCase.needed,
        "orNull": StringCase.or_null,
        "optional": StringCase.optional,
        "either": StringCase.either,
        "defaulted": StringCase.defaulted,
        "orNullDefaulted": StringCase.or_null_defaulted,
        "optionalDefaulted": StringCase.optional_defaulted,
        "eitherDefaulted": StringCase.either_defaulted,
        "many": StringCase.many,
        "manyOrNull": StringCase.many_or_null,
        "oldSpelling": StringCase.old_spelling,
        "distinct": StringCase.distinct,
        "limited": StringCase.limited,
        "limitedItems": StringCase.limited_items,
        "single": StringCase.single,
        "fixed": StringCase.fixed,
        "indexed": StringCase.indexed,
        "labelled": StringCase.labelled,
        "short": StringCase.short,
        "createdAt": StringCase.created_at,
        "updatedAt": StringCase.updated_at,
    },
)

StringCasePageQuery = Annotated[PageQuery[StringCase], Depends(STRING_CASES.page_query)]
StringCaseQuery = Annotated[EntityQuery[StringCase], Depends(STRING_CASES.entity_query)]


class StringCaseExpanded(StringCaseRead):
    pass
