from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.brands.schemas import BrandRead
from app.categories.schemas import CategoryRead
from app.products.models import Product, ProductTag
from app.products.schemas import ProductRead
from app.resources.fields import Links
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.tags.schemas import TagRead

PRODUCTS = QuerySchema[Product](
    fields={
        "id": Product.id,
        "name": Product.name,
        "sku": Product.sku,
        "price": Product.price,
        "stock": Product.stock,
        "status": Product.status,
        "description": Product.description,
        "image": Product.image,
        "weight": Product.weight,
        "availableFrom": Product.available_from,
        "colors": Product.colors,
        "categoryId": Product.category_id,
        "brandId": Product.brand_id,
        "tagIds": Links((Product.id,), (ProductTag.product_id,), (ProductTag.tag_id,)),
        "createdAt": Product.created_at,
        "updatedAt": Product.updated_at,
    },
    relations={"category": Product.category, "brand": Product.brand, "tags": Product.tags},
    order="name",
)

ProductPageQuery = Annotated[PageQuery[Product], Depends(PRODUCTS.page_query)]
ProductQuery = Annotated[EntityQuery[Product], Depends(PRODUCTS.entity_query)]


class ProductExpanded(ProductRead):
    category: CategoryRead | MISSING = MISSING
    brand: BrandRead | MISSING | None = MISSING
    tags: list[TagRead] | MISSING = MISSING
