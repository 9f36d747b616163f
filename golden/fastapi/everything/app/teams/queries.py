from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.players.schemas import PlayerRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.teams.models import Team
from app.teams.schemas import TeamRead

TEAMS = QuerySchema[Team](
    fields={
        "id": Team.id,
        "name": Team.name,
        "captainId": Team.captain_id,
        "createdAt": Team.created_at,
        "updatedAt": Team.updated_at,
    },
    relations={"captain": Team.captain},
)

TeamPageQuery = Annotated[PageQuery[Team], Depends(TEAMS.page_query)]
TeamQuery = Annotated[EntityQuery[Team], Depends(TEAMS.entity_query)]


class TeamExpanded(TeamRead):
    captain: PlayerRead | MISSING | None = MISSING
