from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.maps.models import Map
from app.maps.queries import MapExpanded, MapPageQuery, MapQuery
from app.maps.schemas import MapCreate, MapPatch, MapRead, MapReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/maps", tags=["Map"], route_class=ContractRoute)


@router.get("", operation_id="listMaps")
async def list_maps(query: MapPageQuery, session: ReadSession) -> Page[MapExpanded]:
    return await query.page(session, select(Map), MapExpanded)


@router.post("", operation_id="createMap", status_code=201)
async def create_map(body: MapCreate, session: WriteSession, request: Request, response: Response) -> MapRead:
    map = Map()
    await create(session, map, body)
    tag_new(request, response, map)
    return MapRead.model_validate(map)


@router.get("/{id:serial}", operation_id="getMap")
async def get_map(id: Serial, query: MapQuery, session: ReadSession) -> MapExpanded:
    return await query.one(session, select(Map).where(Map.id == id), MapExpanded)


@router.put("/{id:serial}", operation_id="replaceMap")
async def replace_map(
    id: Serial, body: MapReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> MapRead:
    map = await find(session, Map, id)
    await change(session, map, body, if_match)
    tag(response, map)
    return MapRead.model_validate(map)


@router.patch("/{id:serial}", operation_id="updateMap")
async def update_map(
    id: Serial, body: MapPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> MapRead:
    map = await find(session, Map, id)
    await change(session, map, body, if_match)
    tag(response, map)
    return MapRead.model_validate(map)


@router.delete("/{id:serial}", operation_id="deleteMap", status_code=204)
async def delete_map(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    map = await find(session, Map, id)
    await remove(session, map, if_match)
