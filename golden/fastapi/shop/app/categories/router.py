from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.categories.models import Category
from app.categories.queries import CategoryExpanded, CategoryPageQuery, CategoryQuery
from app.categories.schemas import CategoryCreate, CategoryPatch, CategoryRead, CategoryReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.products.models import Product
from app.products.queries import ProductExpanded, ProductPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/categories", tags=["Category"], route_class=ContractRoute)


@router.get("", operation_id="listCategories")
async def list_categories(query: CategoryPageQuery, session: ReadSession) -> Page[CategoryExpanded]:
    return await query.page(session, select(Category), CategoryExpanded)


@router.post("", operation_id="createCategory", status_code=201)
async def create_category(
    body: CategoryCreate, session: WriteSession, request: Request, response: Response
) -> CategoryRead:
    category = Category()
    await create(session, category, body)
    tag_new(request, response, category)
    return CategoryRead.model_validate(category)


@router.get("/{id:serial}", operation_id="getCategory")
async def get_category(id: Serial, query: CategoryQuery, session: ReadSession) -> CategoryExpanded:
    return await query.one(session, select(Category).where(Category.id == id), CategoryExpanded)


@router.put("/{id:serial}", operation_id="replaceCategory")
async def replace_category(
    id: Serial, body: CategoryReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> CategoryRead:
    category = await find(session, Category, id)
    await change(session, category, body, if_match)
    tag(response, category)
    return CategoryRead.model_validate(category)


@router.patch("/{id:serial}", operation_id="updateCategory")
async def update_category(
    id: Serial, body: CategoryPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> CategoryRead:
    category = await find(session, Category, id)
    await change(session, category, body, if_match)
    tag(response, category)
    return CategoryRead.model_validate(category)


@router.delete("/{id:serial}", operation_id="deleteCategory", status_code=204)
async def delete_category(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    category = await find(session, Category, id)
    await remove(session, category, if_match)


@router.get("/{id:serial}/subcategories", operation_id="listCategorySubcategories")
async def list_category_subcategories(
    id: Serial, query: CategoryPageQuery, session: ReadSession
) -> Page[CategoryExpanded]:
    await require(session, Category, id)
    return await query.page(session, select(Category).where(Category.parent_id == id), CategoryExpanded)


@router.get("/{id:serial}/products", operation_id="listCategoryProducts")
async def list_category_products(id: Serial, query: ProductPageQuery, session: ReadSession) -> Page[ProductExpanded]:
    await require(session, Category, id)
    return await query.page(session, select(Product).where(Product.category_id == id), ProductExpanded)
