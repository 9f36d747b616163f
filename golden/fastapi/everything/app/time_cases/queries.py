from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.time_cases.models import TimeCase
from app.time_cases.schemas import TimeCaseRead

TIME_CASES = QuerySchema[TimeCase](
    fields={
        "id": TimeCase.id,
        "needed": TimeCase.needed,
        "orNull": TimeCase.or_null,
        "optional": TimeCase.optional,
        "either": TimeCase.either,
        "defaulted": TimeCase.defaulted,
        "orNullDefaulted": TimeCase.or_null_defaulted,
        "optionalDefaulted": TimeCase.optional_defaulted,
        "eitherDefaulted": TimeCase.either_defaulted,
        "many": TimeCase.many,
        "manyOrNull": TimeCase.many_or_null,
        "oldSpelling": TimeCase.old_spelling,
        "distinct": TimeCase.distinct,
        "single": TimeCase.single,
        "fixed": TimeCase.fixed,
        "createdAt": TimeCase.created_at,
        "updatedAt": TimeCase.updated_at,
    },
)

TimeCasePageQuery = Annotated[PageQuery[TimeCase], Depends(TIME_CASES.page_query)]
TimeCaseQuery = Annotated[EntityQuery[TimeCase], Depends(TIME_CASES.entity_query)]


class TimeCaseExpanded(TimeCaseRead):
    pass
