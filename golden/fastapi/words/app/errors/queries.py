from typing import Annotated

from fastapi import Depends

from app.errors.models import Error
from app.errors.schemas import ErrorRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ERRORS = QuerySchema[Error](
    fields={
        "id": Error.id,
        "name": Error.name,
        "createdAt": Error.created_at,
        "updatedAt": Error.updated_at,
    },
)

ErrorPageQuery = Annotated[PageQuery[Error], Depends(ERRORS.page_query)]
ErrorQuery = Annotated[EntityQuery[Error], Depends(ERRORS.entity_query)]


class ErrorExpanded(ErrorRead):
    pass
