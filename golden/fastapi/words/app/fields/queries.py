from typing import Annotated

from fastapi import Depends

from app.fields.models import Field
from app.fields.schemas import FieldRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

FIELDS = QuerySchema[Field](
    fields={
        "id": Field.id,
        "name": Field.name,
        "createdAt": Field.created_at,
        "updatedAt": Field.updated_at,
    },
)

FieldPageQuery = Annotated[PageQuery[Field], Depends(FIELDS.page_query)]
FieldQuery = Annotated[EntityQuery[Field], Depends(FIELDS.entity_query)]


class FieldExpanded(FieldRead):
    pass
