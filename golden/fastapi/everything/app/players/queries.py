from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.players.models import Player
from app.players.schemas import PlayerRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.teams.schemas import TeamRead

PLAYERS = QuerySchema[Player](
    fields={
        "id": Player.id,
        "name": Player.name,
        "teamId": Player.team_id,
        "createdAt": Player.created_at,
        "updatedAt": Player.updated_at,
    },
    relations={"team": Player.team},
)

PlayerPageQuery = Annotated[PageQuery[Player], Depends(PLAYERS.page_query)]
PlayerQuery = Annotated[EntityQuery[Player], Depends(PLAYERS.entity_query)]


class PlayerExpanded(PlayerRead):
    team: TeamRead | MISSING = MISSING
