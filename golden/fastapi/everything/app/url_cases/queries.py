from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.url_cases.models import UrlCase
from app.url_cases.schemas import UrlCaseRead

URL_CASES = QuerySchema[UrlCase](
    fields={
        "id": UrlCase.id,
        "needed": UrlCase.needed,
        "orNull": UrlCase.or_null,
        "optional": UrlCase.optional,
        "either": UrlCase.either,
        "defaulted": UrlCase.defaulted,
        "orNullDefaulted": UrlCase.or_null_defaulted,
        "optionalDefaulted": UrlCase.optional_defaulted,
        "eitherDefaulted": UrlCase.either_defaulted,
        "many": UrlCase.many,
        "manyOrNull": UrlCase.many_or_null,
        "oldSpelling": UrlCase.old_spelling,
        "distinct": UrlCase.distinct,
        "single": UrlCase.single,
        "fixed": UrlCase.fixed,
        "createdAt": UrlCase.created_at,
        "updatedAt": UrlCase.updated_at,
    },
)

UrlCasePageQuery = Annotated[PageQuery[UrlCase], Depends(URL_CASES.page_query)]
UrlCaseQuery = Annotated[EntityQuery[UrlCase], Depends(URL_CASES.entity_query)]


class UrlCaseExpanded(UrlCaseRead):
    pass
