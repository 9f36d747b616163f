from typing import Annotated

from fastapi import Depends

from app.breakouts.models import Breakout
from app.breakouts.schemas import BreakoutRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BREAKOUTS = QuerySchema[Breakout](
    fields={
        "id": Breakout.id,
        "title": Breakout.title,
        "backslash": Breakout.backslash,
        "triple": Breakout.triple,
        "comments": Breakout.comments,
        "script": Breakout.script,
        "mustache": Breakout.mustache,
        "dollar": Breakout.dollar,
        "sql": Breakout.sql,
        "url": Breakout.url,
        "entity": Breakout.entity,
        "lines": Breakout.lines,
        "rtl": Breakout.rtl,
        "emoji": Breakout.emoji,
        "separators": Breakout.separators,
        "yaml": Breakout.yaml,
        "template": Breakout.template,
        "createdAt": Breakout.created_at,
        "updatedAt": Breakout.updated_at,
    },
)

BreakoutPageQuery = Annotated[PageQuery[Breakout], Depends(BREAKOUTS.page_query)]
BreakoutQuery = Annotated[EntityQuery[Breakout], Depends(BREAKOUTS.entity_query)]


class BreakoutExpanded(BreakoutRead):
    pass
