from fastapi import APIRouter, Request, Response
from sqlalchemy import select
from sqlalchemy.orm import lazyload

from app.contract.preconditions import IfMatch
from app.contract.problems import NotFoundError
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.order_lines.models import OrderLine
from app.order_lines.queries import OrderLineExpanded, OrderLinePageQuery
from app.products.models import Product, ProductTag
from app.products.queries import ProductExpanded, ProductPageQuery, ProductQuery
from app.products.schemas import ProductCreate, ProductPatch, ProductRead, ProductReplace
from app.resources.changes import change, check_version, create, find, remove, require, save, tag, tag_new
from app.reviews.models import Review
from app.reviews.queries import ReviewExpanded, ReviewPageQuery
from app.tags.models import Tag
from app.tags.queries import TagExpanded, TagPageQuery

router = APIRouter(prefix="/products", tags=["Product"], route_class=ContractRoute)


@router.get("", operation_id="listProducts")
async def list_products(query: ProductPageQuery, session: ReadSession) -> Page[ProductExpanded]:
    return await query.page(session, select(Product), ProductExpanded)


@router.post("", operation_id="createProduct", status_code=201)
async def create_product(
    body: ProductCreate, session: WriteSession, request: Request, response: Response
) -> ProductRead:
    product = Product()
    await create(session, product, body)
    tag_new(request, response, product)
    return ProductRead.model_validate(product)


@router.get("/{id:serial}", operation_id="getProduct")
async def get_product(id: Serial, query: ProductQuery, session: ReadSession) -> ProductExpanded:
    return await query.one(session, select(Product).where(Product.id == id), ProductExpanded)


@router.put("/{id:serial}", operation_id="replaceProduct")
async def replace_product(
    id: Serial, body: ProductReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> ProductRead:
    product = await find(session, Product, id)
    await change(session, product, body, if_match)
    tag(response, product)
    return ProductRead.model_validate(product)


@router.patch("/{id:serial}", operation_id="updateProduct")
async def update_product(
    id: Serial, body: ProductPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> ProductRead:
    product = await find(session, Product, id)
    await change(session, product, body, if_match)
    tag(response, product)
    return ProductRead.model_validate(product)


@router.delete("/{id:serial}", operation_id="deleteProduct", status_code=204)
async def delete_product(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    product = await find(session, Product, id, lazyload(Product.tag_links))
    await remove(session, product, if_match)


@router.get("/{id:serial}/tags", operation_id="listProductTags")
async def list_product_tags(id: Serial, query: TagPageQuery, session: ReadSession) -> Page[TagExpanded]:
    await require(session, Product, id)
    linked = select(ProductTag.tag_id).where(ProductTag.product_id == id)
    return await query.page(session, select(Tag).where(Tag.id.in_(linked)), TagExpanded)


@router.get("/{id:serial}/reviews", operation_id="listProductReviews")
async def list_product_reviews(id: Serial, query: ReviewPageQuery, session: ReadSession) -> Page[ReviewExpanded]:
    await require(session, Product, id)
    return await query.page(session, select(Review).where(Review.product_id == id), ReviewExpanded)


@router.get("/{id:serial}/order-lines", operation_id="listProductOrderLines")
async def list_product_order_lines(
    id: Serial, query: OrderLinePageQuery, session: ReadSession
) -> Page[OrderLineExpanded]:
    await require(session, Product, id)
    return await query.page(session, select(OrderLine).where(OrderLine.product_id == id), OrderLineExpanded)


@router.put("/{id:serial}/tags/{tag_id:serial}", operation_id="addProductTag", status_code=204)
async def add_product_tag(id: Serial, tag_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    product = await find(session, Product, id, lazyload(Product.tag_links))
    await require(session, Tag, tag_id)
    check_version(product, if_match)
    if await session.get(ProductTag, (id, tag_id)) is None:
        session.add(ProductTag(product_id=id, tag_id=tag_id))
        product.touch()
        await save(session, product)


@router.delete("/{id:serial}/tags/{tag_id:serial}", operation_id="removeProductTag", status_code=204)
async def remove_product_tag(id: Serial, tag_id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    product = await find(session, Product, id, lazyload(Product.tag_links))
    link = await session.get(ProductTag, (id, tag_id))
    if link is None:
        raise NotFoundError
    check_version(product, if_match)
    await session.delete(link)
    product.touch()
    await save(session, product)
