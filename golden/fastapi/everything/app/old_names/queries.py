from typing import Annotated

from fastapi import Depends

from app.old_names.models import OldName
from app.old_names.schemas import OldNameRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

OLD_NAMES = QuerySchema[OldName](
    fields={
        "id": OldName.id,
        "name": OldName.name,
        "unknown": OldName.unknown,
        "seen": OldName.seen,
        "createdAt": OldName.created_at,
        "updatedAt": OldName.updated_at,
    },
)

OldNamePageQuery = Annotated[PageQuery[OldName], Depends(OLD_NAMES.page_query)]
OldNameQuery = Annotated[EntityQuery[OldName], Depends(OLD_NAMES.entity_query)]


class OldNameExpanded(OldNameRead):
    pass
