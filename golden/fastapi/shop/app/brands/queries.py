from typing import Annotated

from fastapi import Depends

from app.brands.models import Brand
from app.brands.schemas import BrandRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

BRANDS = QuerySchema[Brand](
    fields={
        "id": Brand.id,
        "name": Brand.name,
        "country": Brand.country,
        "website": Brand.website,
        "createdAt": Brand.created_at,
        "updatedAt": Brand.updated_at,
    },
    order="name",
)

BrandPageQuery = Annotated[PageQuery[Brand], Depends(BRANDS.page_query)]
BrandQuery = Annotated[EntityQuery[Brand], Depends(BRANDS.entity_query)]


class BrandExpanded(BrandRead):
    pass
