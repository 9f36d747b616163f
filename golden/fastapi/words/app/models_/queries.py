from typing import Annotated

from fastapi import Depends

from app.models_.models import Model
from app.models_.schemas import ModelRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

MODELS_ = QuerySchema[Model](
    fields={
        "id": Model.id,
        "name": Model.name,
        "createdAt": Model.created_at,
        "updatedAt": Model.updated_at,
    },
)

ModelPageQuery = Annotated[PageQuery[Model], Depends(MODELS_.page_query)]
ModelQuery = Annotated[EntityQuery[Model], Depends(MODELS_.entity_query)]


class ModelExpanded(ModelRead):
    pass
