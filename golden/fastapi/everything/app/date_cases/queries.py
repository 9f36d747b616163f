from typing import Annotated

from fastapi import Depends

from app.date_cases.models import DateCase
from app.date_cases.schemas import DateCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DATE_CASES = QuerySchema[DateCase](
    fields={
        "id": DateCase.id,
        "needed": DateCase.needed,
        "orNull": DateCase.or_null,
        "optional": DateCase.optional,
        "either": DateCase.either,
        "defaulted": DateCase.defaulted,
        "orNullDefaulted": DateCase.or_null_defaulted,
        "optionalDefaulted": DateCase.optional_defaulted,
        "eitherDefaulted": DateCase.either_defaulted,
        "many": DateCase.many,
        "manyOrNull": DateCase.many_or_null,
        "oldSpelling": DateCase.old_spelling,
        "distinct": DateCase.distinct,
        "single": DateCase.single,
        "fixed": DateCase.fixed,
        "since": DateCase.since,
        "createdAt": DateCase.created_at,
        "updatedAt": DateCase.updated_at,
    },
)

DateCasePageQuery = Annotated[PageQuery[DateCase], Depends(DATE_CASES.page_query)]
DateCaseQuery = Annotated[EntityQuery[DateCase], Depends(DATE_CASES.entity_query)]


class DateCaseExpanded(DateCaseRead):
    pass
