from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.models_.models import Model
from app.models_.queries import ModelExpanded, ModelPageQuery, ModelQuery
from app.models_.schemas import ModelCreate, ModelPatch, ModelRead, ModelReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/models", tags=["Model"], route_class=ContractRoute)


@router.get("", operation_id="listModels")
async def list_models(query: ModelPageQuery, session: ReadSession) -> Page[ModelExpanded]:
    return await query.page(session, select(Model), ModelExpanded)


@router.post("", operation_id="createModel", status_code=201)
async def create_model(body: ModelCreate, session: WriteSession, request: Request, response: Response) -> ModelRead:
    model = Model()
    await create(session, model, body)
    tag_new(request, response, model)
    return ModelRead.model_validate(model)


@router.get("/{id:serial}", operation_id="getModel")
async def get_model(id: Serial, query: ModelQuery, session: ReadSession) -> ModelExpanded:
    return await query.one(session, select(Model).where(Model.id == id), ModelExpanded)


@router.put("/{id:serial}", operation_id="replaceModel")
async def replace_model(
    id: Serial, body: ModelReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ModelRead:
    model = await find(session, Model, id)
    await change(session, model, body, if_match)
    tag(response, model)
    return ModelRead.model_validate(model)


@router.patch("/{id:serial}", operation_id="updateModel")
async def update_model(
    id: Serial, body: ModelPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ModelRead:
    model = await find(session, Model, id)
    await change(session, model, body, if_match)
    tag(response, model)
    return ModelRead.model_validate(model)


@router.delete("/{id:serial}", operation_id="deleteModel", status_code=204)
async def delete_model(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    model = await find(session, Model, id)
    await remove(session, model, if_match)
