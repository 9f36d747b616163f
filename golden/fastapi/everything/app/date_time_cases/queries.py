from typing import Annotated

from fastapi import Depends

from app.date_time_cases.models import DateTimeCase
from app.date_time_cases.schemas import DateTimeCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DATE_TIME_CASES = QuerySchema[DateTimeCase](
    fields={
        "id": DateTimeCase.id,
        "needed": DateTimeCase.needed,
        "orNull": DateTimeCase.or_null,
        "optional": DateTimeCase.optional,
        "either": DateTimeCase.either,
        "defaulted": DateTimeCase.defaulted,
        "orNullDefaulted": DateTimeCase.or_null_defaulted,
        "optionalDefaulted": DateTimeCase.optional_defaulted,
        "eitherDefaulted": DateTimeCase.either_defaulted,
        "many": DateTimeCase.many,
        "manyOrNull": DateTimeCase.many_or_null,
        "oldSpelling": DateTimeCase.old_spelling,
        "distinct": DateTimeCase.distinct,
        "single": DateTimeCase.single,
        "fixed": DateTimeCase.fixed,
        "indexed": DateTimeCase.indexed,
        "touched": DateTimeCase.touched,
        "since": DateTimeCase.since,
        "createdAt": DateTimeCase.created_at,
        "updatedAt": DateTimeCase.updated_at,
    },
)

DateTimeCasePageQuery = Annotated[PageQuery[DateTimeCase], Depends(DATE_TIME_CASES.page_query)]
DateTimeCaseQuery = Annotated[EntityQuery[DateTimeCase], Depends(DATE_TIME_CASES.entity_query)]


class DateTimeCaseExpanded(DateTimeCaseRead):
    pass
