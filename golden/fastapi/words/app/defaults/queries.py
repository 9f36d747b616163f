from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.defaults.models import Default
from app.defaults.schemas import DefaultRead
from app.meetings.schemas import MeetingRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DEFAULTS = QuerySchema[Default](
    fields={
        "id": Default.id,
        "name": Default.name,
        "meetingId": Default.meeting_id,
        "createdAt": Default.created_at,
        "updatedAt": Default.updated_at,
    },
    relations={"meeting": Default.meeting},
)

DefaultPageQuery = Annotated[PageQuery[Default], Depends(DEFAULTS.page_query)]
DefaultQuery = Annotated[EntityQuery[Default], Depends(DEFAULTS.entity_query)]


class DefaultExpanded(DefaultRead):
    meeting: MeetingRead | MISSING | None = MISSING
