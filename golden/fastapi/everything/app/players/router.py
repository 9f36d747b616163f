from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.players.models import Player
from app.players.queries import PlayerExpanded, PlayerPageQuery, PlayerQuery
from app.players.schemas import PlayerCreate, PlayerPatch, PlayerRead, PlayerReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.teams.models import Team
from app.teams.queries import TeamExpanded, TeamPageQuery

router = APIRouter(prefix="/players", tags=["Player"], route_class=ContractRoute)


@router.get("", operation_id="listPlayers")
async def list_players(query: PlayerPageQuery, session: ReadSession) -> Page[PlayerExpanded]:
    return await query.page(session, select(Player), PlayerExpanded)


@router.post("", operation_id="createPlayer", status_code=201)
async def create_player(body: PlayerCreate, session: WriteSession, request: Request, response: Response) -> PlayerRead:
    player = Player()
    await create(session, player, body)
    tag_new(request, response, player)
    return PlayerRead.model_validate(player)


@router.get("/{id:serial}", operation_id="getPlayer")
async def get_player(id: Serial, query: PlayerQuery, session: ReadSession) -> PlayerExpanded:
    return await query.one(session, select(Player).where(Player.id == id), PlayerExpanded)


@router.put("/{id:serial}", operation_id="replacePlayer")
async def replace_player(
    id: Serial, body: PlayerReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> PlayerRead:
    player = await find(session, Player, id)
    await change(session, player, body, if_match)
    tag(response, player)
    return PlayerRead.model_validate(player)


@router.patch("/{id:serial}", operation_id="updatePlayer")
async def update_player(
    id: Serial, body: PlayerPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> PlayerRead:
    player = await find(session, Player, id)
    await change(session, player, body, if_match)
    tag(response, player)
    return PlayerRead.model_validate(player)


@router.delete("/{id:serial}", operation_id="deletePlayer", status_code=204)
async def delete_player(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    player = await find(session, Player, id)
    await remove(session, player, if_match)


@router.get("/{id:serial}/captain-of", operation_id="listPlayerCaptainOf")
async def list_player_captain_of(id: Serial, query: TeamPageQuery, session: ReadSession) -> Page[TeamExpanded]:
    await require(session, Player, id)
    return await query.page(session, select(Team).where(Team.captain_id == id), TeamExpanded)
