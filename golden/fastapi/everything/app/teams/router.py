from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.players.models import Player
from app.players.queries import PlayerExpanded, PlayerPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.teams.models import Team
from app.teams.queries import TeamExpanded, TeamPageQuery, TeamQuery
from app.teams.schemas import TeamCreate, TeamPatch, TeamRead, TeamReplace

router = APIRouter(prefix="/teams", tags=["Team"], route_class=ContractRoute)


@router.get("", operation_id="listTeams")
async def list_teams(query: TeamPageQuery, session: ReadSession) -> Page[TeamExpanded]:
    return await query.page(session, select(Team), TeamExpanded)


@router.post("", operation_id="createTeam", status_code=201)
async def create_team(body: TeamCreate, session: WriteSession, request: Request, response: Response) -> TeamRead:
    team = Team()
    await create(session, team, body)
    tag_new(request, response, team)
    return TeamRead.model_validate(team)


@router.get("/{id:serial}", operation_id="getTeam")
async def get_team(id: Serial, query: TeamQuery, session: ReadSession) -> TeamExpanded:
    return await query.one(session, select(Team).where(Team.id == id), TeamExpanded)


@router.put("/{id:serial}", operation_id="replaceTeam")
async def replace_team(
    id: Serial, body: TeamReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TeamRead:
    team = await find(session, Team, id)
    await change(session, team, body, if_match)
    tag(response, team)
    return TeamRead.model_validate(team)


@router.patch("/{id:serial}", operation_id="updateTeam")
async def update_team(
    id: Serial, body: TeamPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TeamRead:
    team = await find(session, Team, id)
    await change(session, team, body, if_match)
    tag(response, team)
    return TeamRead.model_validate(team)


@router.delete("/{id:serial}", operation_id="deleteTeam", status_code=204)
async def delete_team(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    team = await find(session, Team, id)
    await remove(session, team, if_match)


@router.get("/{id:serial}/players", operation_id="listTeamPlayers")
async def list_team_players(id: Serial, query: PlayerPageQuery, session: ReadSession) -> Page[PlayerExpanded]:
    await require(session, Team, id)
    return await query.page(session, select(Player).where(Player.team_id == id), PlayerExpanded)
