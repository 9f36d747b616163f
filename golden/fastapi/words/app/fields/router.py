from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.fields.models import Field
from app.fields.queries import FieldExpanded, FieldPageQuery, FieldQuery
from app.fields.schemas import FieldCreate, FieldPatch, FieldRead, FieldReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/fields", tags=["Field"], route_class=ContractRoute)


@router.get("", operation_id="listFields")
async def list_fields(query: FieldPageQuery, session: ReadSession) -> Page[FieldExpanded]:
    return await query.page(session, select(Field), FieldExpanded)


@router.post("", operation_id="createField", status_code=201)
async def create_field(body: FieldCreate, session: WriteSession, request: Request, response: Response) -> FieldRead:
    field = Field()
    await create(session, field, body)
    tag_new(request, response, field)
    return FieldRead.model_validate(field)


@router.get("/{id:serial}", operation_id="getField")
async def get_field(id: Serial, query: FieldQuery, session: ReadSession) -> FieldExpanded:
    return await query.one(session, select(Field).where(Field.id == id), FieldExpanded)


@router.put("/{id:serial}", operation_id="replaceField")
async def replace_field(
    id: Serial, body: FieldReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> FieldRead:
    field = await find(session, Field, id)
    await change(session, field, body, if_match)
    tag(response, field)
    return FieldRead.model_validate(field)


@router.patch("/{id:serial}", operation_id="updateField")
async def update_field(
    id: Serial, body: FieldPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> FieldRead:
    field = await find(session, Field, id)
    await change(session, field, body, if_match)
    tag(response, field)
    return FieldRead.model_validate(field)


@router.delete("/{id:serial}", operation_id="deleteField", status_code=204)
async def delete_field(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    field = await find(session, Field, id)
    await remove(session, field, if_match)
