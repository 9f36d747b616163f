from typing import Annotated

from fastapi import Depends

from app.defaults.models import Default
from app.defaults.schemas import DefaultRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

DEFAULTS = QuerySchema[Default](
    fields={
        "id": Default.id,
        "name": Default.name,
        "quotes": Default.quotes,
        "backslash": Default.backslash,
        "triple": Default.triple,
        "comments": Default.comments,
        "script": Default.script,
        "mustache": Default.mustache,
        "dollar": Default.dollar,
        "sql": Default.sql,
        "url": Default.url,
        "entity": Default.entity,
        "lines": Default.lines,
        "rtl": Default.rtl,
        "emoji": Default.emoji,
        "separators": Default.separators,
        "yaml": Default.yaml,
        "template": Default.template,
        "address": Default.address,
        "mail": Default.mail,
        "createdAt": Default.created_at,
        "updatedAt": Default.updated_at,
    },
)

DefaultPageQuery = Annotated[PageQuery[Default], Depends(DEFAULTS.page_query)]
DefaultQuery = Annotated[EntityQuery[Default], Depends(DEFAULTS.entity_query)]


class DefaultExpanded(DefaultRead):
    pass
