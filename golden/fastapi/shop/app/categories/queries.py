from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.categories.models import Category
from app.categories.schemas import CategoryRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CATEGORIES = QuerySchema[Category](
    fields={
        "id": Category.id,
        "name": Category.name,
        "description": Category.description,
        "parentId": Category.parent_id,
        "createdAt": Category.created_at,
        "updatedAt": Category.updated_at,
    },
    relations={"parent": Category.parent},
    order="name",
)

CategoryPageQuery = Annotated[PageQuery[Category], Depends(CATEGORIES.page_query)]
CategoryQuery = Annotated[EntityQuery[Category], Depends(CATEGORIES.entity_query)]


class CategoryExpanded(CategoryRead):
    parent: CategoryRead | MISSING | None = MISSING
