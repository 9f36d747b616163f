from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.transitions.models import Transition
from app.transitions.schemas import TransitionRead

TRANSITIONS = QuerySchema[Transition](
    fields={
        "id": Transition.id,
        "name": Transition.name,
        "createdAt": Transition.created_at,
        "updatedAt": Transition.updated_at,
    },
)

TransitionPageQuery = Annotated[PageQuery[Transition], Depends(TRANSITIONS.page_query)]
TransitionQuery = Annotated[EntityQuery[Transition], Depends(TRANSITIONS.entity_query)]


class TransitionExpanded(TransitionRead):
    pass
