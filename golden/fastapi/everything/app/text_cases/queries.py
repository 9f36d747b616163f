from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.text_cases.models import TextCase
from app.text_cases.schemas import TextCaseRead

TEXT_CASES = QuerySchema[TextCase](
    fields={
        "id": TextCase.id,
        "needed": TextCase.needed,
        "orNull": TextCase.or_null,
        "optional": TextCase.optional,
        "either": TextCase.either,
        "defaulted": TextCase.defaulted,
        "orNullDefaulted": TextCase.or_null_defaulted,
        "optionalDefaulted": TextCase.optional_defaulted,
        "eitherDefaulted": TextCase.either_defaulted,
        "many": TextCase.many,
        "manyOrNull": TextCase.many_or_null,
        "oldSpelling": TextCase.old_spelling,
        "distinct": TextCase.distinct,
        "limited": TextCase.limited,
        "single": TextCase.single,
        "fixed": TextCase.fixed,
        "createdAt": TextCase.created_at,
        "updatedAt": TextCase.updated_at,
    },
)

TextCasePageQuery = Annotated[PageQuery[TextCase], Depends(TEXT_CASES.page_query)]
TextCaseQuery = Annotated[EntityQuery[TextCase], Depends(TEXT_CASES.entity_query)]


class TextCaseExpanded(TextCaseRead):
    pass
