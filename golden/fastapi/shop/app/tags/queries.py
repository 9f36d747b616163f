from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.products.models import ProductTag
from app.products.schemas import ProductRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.tags.models import Tag
from app.tags.schemas import TagRead

TAGS = QuerySchema[Tag](
    fields={
        "id": Tag.id,
        "name": Tag.name,
        "productIds": Links((Tag.id,), (ProductTag.tag_id,), (ProductTag.product_id,)),
        "createdAt": Tag.created_at,
        "updatedAt": Tag.updated_at,
    },
    relations={"products": Tag.products},
    order="name",
)

TagPageQuery = Annotated[PageQuery[Tag], Depends(TAGS.page_query)]
TagQuery = Annotated[EntityQuery[Tag], Depends(TAGS.entity_query)]


class TagExpanded(TagRead):
    products: list[ProductRead] | MISSING = MISSING
