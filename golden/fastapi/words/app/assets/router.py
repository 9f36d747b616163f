from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.assets.models import Assets
from app.assets.queries import AssetsExpanded, AssetsPageQuery, AssetsQuery
from app.assets.schemas import AssetsCreate, AssetsPatch, AssetsRead, AssetsReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/assets", tags=["Assets"], route_class=ContractRoute)


@router.get("", operation_id="listAssets")
async def list_assets(query: AssetsPageQuery, session: ReadSession) -> Page[AssetsExpanded]:
    return await query.page(session, select(Assets), AssetsExpanded)


@router.post("", operation_id="createAssets", status_code=201)
async def create_assets(body: AssetsCreate, session: WriteSession, request: Request, response: Response) -> AssetsRead:
    assets = Assets()
    await create(session, assets, body)
    tag_new(request, response, assets)
    return AssetsRead.model_validate(assets)


@router.get("/{id:serial}", operation_id="getAssets")
async def get_assets(id: Serial, query: AssetsQuery, session: ReadSession) -> AssetsExpanded:
    return await query.one(session, select(Assets).where(Assets.id == id), AssetsExpanded)


@router.put("/{id:serial}", operation_id="replaceAssets")
async def replace_assets(
    id: Serial, body: AssetsReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> AssetsRead:
    assets = await find(session, Assets, id)
    await change(session, assets, body, if_match)
    tag(response, assets)
    return AssetsRead.model_validate(assets)


@router.patch("/{id:serial}", operation_id="updateAssets")
async def update_assets(
    id: Serial, body: AssetsPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> AssetsRead:
    assets = await find(session, Assets, id)
    await change(session, assets, body, if_match)
    tag(response, assets)
    return AssetsRead.model_validate(assets)


@router.delete("/{id:serial}", operation_id="deleteAssets", status_code=204)
async def delete_assets(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    assets = await find(session, Assets, id)
    await remove(session, assets, if_match)
