from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.offspring.schemas import ChildRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.sheep.models import Sheep
from app.sheep.schemas import SheepRead

SHEEP = QuerySchema[Sheep](
    fields={
        "id": Sheep.id,
        "name": Sheep.name,
        "childId": Sheep.child_id,
        "createdAt": Sheep.created_at,
        "updatedAt": Sheep.updated_at,
    },
    relations={"child": Sheep.child},
)

SheepPageQuery = Annotated[PageQuery[Sheep], Depends(SHEEP.page_query)]
SheepQuery = Annotated[EntityQuery[Sheep], Depends(SHEEP.entity_query)]


class SheepExpanded(SheepRead):
    child: ChildRead | MISSING | None = MISSING
