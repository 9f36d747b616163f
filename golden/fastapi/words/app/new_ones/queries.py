from typing import Annotated

from fastapi import Depends

from app.new_ones.models import New
from app.new_ones.schemas import NewRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

NEW_ONES = QuerySchema[New](
    fields={
        "id": New.id,
        "name": New.name,
        "createdAt": New.created_at,
        "updatedAt": New.updated_at,
    },
)

NewPageQuery = Annotated[PageQuery[New], Depends(NEW_ONES.page_query)]
NewQuery = Annotated[EntityQuery[New], Depends(NEW_ONES.entity_query)]


class NewExpanded(NewRead):
    pass
