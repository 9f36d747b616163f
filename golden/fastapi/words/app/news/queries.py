from typing import Annotated

from fastapi import Depends

from app.news.models import News
from app.news.schemas import NewsRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

NEWS = QuerySchema[News](
    fields={
        "id": News.id,
        "name": News.name,
        "createdAt": News.created_at,
        "updatedAt": News.updated_at,
    },
)

NewsPageQuery = Annotated[PageQuery[News], Depends(NEWS.page_query)]
NewsQuery = Annotated[EntityQuery[News], Depends(NEWS.entity_query)]


class NewsExpanded(NewsRead):
    pass
