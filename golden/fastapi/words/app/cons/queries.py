from typing import Annotated

from fastapi import Depends

from app.cons.models import Con
from app.cons.schemas import ConRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CONS = QuerySchema[Con](
    fields={
        "id": Con.id,
        "name": Con.name,
        "createdAt": Con.created_at,
        "updatedAt": Con.updated_at,
    },
)

ConPageQuery = Annotated[PageQuery[Con], Depends(CONS.page_query)]
ConQuery = Annotated[EntityQuery[Con], Depends(CONS.entity_query)]


class ConExpanded(ConRead):
    pass
