from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new
from app.templates.models import Template
from app.templates.queries import TemplateExpanded, TemplatePageQuery, TemplateQuery
from app.templates.schemas import TemplateCreate, TemplatePatch, TemplateRead, TemplateReplace

router = APIRouter(prefix="/templates", tags=["Template"], route_class=ContractRoute)


@router.get("", operation_id="listTemplates")
async def list_templates(query: TemplatePageQuery, session: ReadSession) -> Page[TemplateExpanded]:
    return await query.page(session, select(Template), TemplateExpanded)


@router.post("", operation_id="createTemplate", status_code=201)
async def create_template(
    body: TemplateCreate, session: WriteSession, request: Request, response: Response
) -> TemplateRead:
    template = Template()
    await create(session, template, body)
    tag_new(request, response, template)
    return TemplateRead.model_validate(template)


@router.get("/{id:serial}", operation_id="getTemplate")
async def get_template(id: Serial, query: TemplateQuery, session: ReadSession) -> TemplateExpanded:
    return await query.one(session, select(Template).where(Template.id == id), TemplateExpanded)


@router.put("/{id:serial}", operation_id="replaceTemplate")
async def replace_template(
    id: Serial, body: TemplateReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TemplateRead:
    template = await find(session, Template, id)
    await change(session, template, body, if_match)
    tag(response, template)
    return TemplateRead.model_validate(template)


@router.patch("/{id:serial}", operation_id="updateTemplate")
async def update_template(
    id: Serial, body: TemplatePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TemplateRead:
    template = await find(session, Template, id)
    await change(session, template, body, if_match)
    tag(response, template)
    return TemplateRead.model_validate(template)


@router.delete("/{id:serial}", operation_id="deleteTemplate", status_code=204)
async def delete_template(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    template = await find(session, Template, id)
    await remove(session, template, if_match)
