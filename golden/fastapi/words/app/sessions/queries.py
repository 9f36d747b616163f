from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.sessions.models import Session
from app.sessions.schemas import SessionRead

SESSIONS = QuerySchema[Session](
    fields={
        "id": Session.id,
        "name": Session.name,
        "createdAt": Session.created_at,
        "updatedAt": Session.updated_at,
    },
)

SessionPageQuery = Annotated[PageQuery[Session], Depends(SESSIONS.page_query)]
SessionQuery = Annotated[EntityQuery[Session], Depends(SESSIONS.entity_query)]


class SessionExpanded(SessionRead):
    pass
