from typing import Annotated

from fastapi import Depends

from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.templates.models import Template
from app.templates.schemas import TemplateRead

TEMPLATES = QuerySchema[Template](
    fields={
        "id": Template.id,
        "name": Template.name,
        "createdAt": Template.created_at,
        "updatedAt": Template.updated_at,
    },
)

TemplatePageQuery = Annotated[PageQuery[Template], Depends(TEMPLATES.page_query)]
TemplateQuery = Annotated[EntityQuery[Template], Depends(TEMPLATES.entity_query)]


class TemplateExpanded(TemplateRead):
    pass
