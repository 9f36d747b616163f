from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.products.models import Product, ProductTag
from app.products.queries import ProductExpanded, ProductPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.tags.models import Tag
from app.tags.queries import TagExpanded, TagPageQuery, TagQuery
from app.tags.schemas import TagCreate, TagPatch, TagRead, TagReplace

router = APIRouter(prefix="/tags", tags=["Tag"], route_class=ContractRoute)


@router.get("", operation_id="listTags")
async def list_tags(query: TagPageQuery, session: ReadSession) -> Page[TagExpanded]:
    return await query.page(session, select(Tag), TagExpanded)


@router.post("", operation_id="createTag", status_code=201)
async def create_tag(body: TagCreate, session: WriteSession, request: Request, response: Response) -> TagRead:
    tag_ = Tag()
    await create(session, tag_, body)
    tag_new(request, response, tag_)
    return TagRead.model_validate(tag_)


@router.get("/{id:serial}", operation_id="getTag")
async def get_tag(id: Serial, query: TagQuery, session: ReadSession) -> TagExpanded:
    return await query.one(session, select(Tag).where(Tag.id == id), TagExpanded)


@router.put("/{id:serial}", operation_id="replaceTag")
async def replace_tag(
    id: Serial, body: TagReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> TagRead:
    tag_ = await find(session, Tag, id)
    await change(session, tag_, body, if_match)
    tag(response, tag_)
    return TagRead.model_validate(tag_)


@router.patch("/{id:serial}", operation_id="updateTag")
async def update_tag(
    id: Serial, body: TagPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> TagRead:
    tag_ = await find(session, Tag, id)
    await change(session, tag_, body, if_match)
    tag(response, tag_)
    return TagRead.model_validate(tag_)


@router.delete("/{id:serial}", operation_id="deleteTag", status_code=204)
async def delete_tag(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    tag_ = await find(session, Tag, id)
    await remove(session, tag_, if_match)


@router.get("/{id:serial}/products", operation_id="listTagProducts")
async def list_tag_products(id: Serial, query: ProductPageQuery, session: ReadSession) -> Page[ProductExpanded]:
    await require(session, Tag, id)
    linked = select(ProductTag.product_id).where(ProductTag.tag_id == id)
    return await query.page(session, select(Product).where(Product.id.in_(linked)), ProductExpanded)
