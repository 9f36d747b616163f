from typing import Annotated

from fastapi import Depends

from app.enum_cases.models import EnumCase
from app.enum_cases.schemas import EnumCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ENUM_CASES = QuerySchema[EnumCase](
    fields={
        "id": EnumCase.id,
        "needed": EnumCase.needed,
        "orNull": EnumCase.or_null,
        "optional": EnumCase.optional,
        "either": EnumCase.either,
        "defaulted": EnumCase.defaulted,
        "orNullDefaulted": EnumCase.or_null_defaulted,
        "nullByDefault": EnumCase.null_by_default,
        "optionalDefaulted": EnumCase.optional_defaulted,
        "eitherDefaulted": EnumCase.either_defaulted,
        "many": EnumCase.many,
        "manyOrNull": EnumCase.many_or_null,
        "oldSpelling": EnumCase.old_spelling,
        "distinct": EnumCase.distinct,
        "fixed": EnumCase.fixed,
        "createdAt": EnumCase.created_at,
        "updatedAt": EnumCase.updated_at,
    },
)

EnumCasePageQuery = Annotated[PageQuery[EnumCase], Depends(ENUM_CASES.page_query)]
EnumCaseQuery = Annotated[EntityQuery[EnumCase], Depends(ENUM_CASES.entity_query)]


class EnumCaseExpanded(EnumCaseRead):
    pass
