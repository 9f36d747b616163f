from typing import Annotated

from fastapi import Depends

from app.email_cases.models import EmailCase
from app.email_cases.schemas import EmailCaseRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

EMAIL_CASES = QuerySchema[EmailCase](
    fields={
        "id": EmailCase.id,
        "needed": EmailCase.needed,
        "orNull": EmailCase.or_null,
        "optional": EmailCase.optional,
        "either": EmailCase.either,
        "defaulted": EmailCase.defaulted,
        "orNullDefaulted": EmailCase.or_null_defaulted,
        "optionalDefaulted": EmailCase.optional_defaulted,
        "eitherDefaulted": EmailCase.either_defaulted,
        "many": EmailCase.many,
        "manyOrNull": EmailCase.many_or_null,
        "oldSpelling": EmailCase.old_spelling,
        "distinct": EmailCase.distinct,
        "single": EmailCase.single,
        "fixed": EmailCase.fixed,
        "createdAt": EmailCase.created_at,
        "updatedAt": EmailCase.updated_at,
    },
)

EmailCasePageQuery = Annotated[PageQuery[EmailCase], Depends(EMAIL_CASES.page_query)]
EmailCaseQuery = Annotated[EntityQuery[EmailCase], Depends(EMAIL_CASES.entity_query)]


class EmailCaseExpanded(EmailCaseRead):
    pass
