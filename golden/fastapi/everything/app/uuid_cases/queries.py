from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.uuid_cases.models import UuidCase
from app.uuid_cases.schemas import UuidCaseRead

UUID_CASES = QuerySchema[UuidCase](
    fields={
        "id": UuidCase.id,
        "needed": UuidCase.needed,
        "orNull": UuidCase.or_null,
        "optional": UuidCase.optional,
        "either": UuidCase.either,
        "defaulted": UuidCase.defaulted,
        "orNullDefaulted": UuidCase.or_null_defaulted,
        "optionalDefaulted": UuidCase.optional_defaulted,
        "eitherDefaulted": UuidCase.either_defaulted,
        "many": UuidCase.many,
        "manyOrNull": UuidCase.many_or_null,
        "oldSpelling": UuidCase.old_spelling,
        "distinct": UuidCase.distinct,
        "single": UuidCase.single,
        "fixed": UuidCase.fixed,
        "since": UuidCase.since,
        "createdAt": UuidCase.created_at,
        "updatedAt": UuidCase.updated_at,
    },
)

UuidCasePageQuery = Annotated[PageQuery[UuidCase], Depends(UUID_CASES.page_query)]
UuidCaseQuery = Annotated[EntityQuery[UuidCase], Depends(UUID_CASES.entity_query)]


class UuidCaseExpanded(UuidCaseRead):
    pass
