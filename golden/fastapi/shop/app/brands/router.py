from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.brands.models import Brand
from app.brands.queries import BrandExpanded, BrandPageQuery, BrandQuery
from app.brands.schemas import BrandCreate, BrandPatch, BrandRead, BrandReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.products.models import Product
from app.products.queries import ProductExpanded, ProductPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/brands", tags=["Brand"], route_class=ContractRoute)


@router.get("", operation_id="listBrands")
async def list_brands(query: BrandPageQuery, session: ReadSession) -> Page[BrandExpanded]:
    return await query.page(session, select(Brand), BrandExpanded)


@router.post("", operation_id="createBrand", status_code=201)
async def create_brand(body: BrandCreate, session: WriteSession, request: Request, response: Response) -> BrandRead:
    brand = Brand()
    await create(session, brand, body)
    tag_new(request, response, brand)
    return BrandRead.model_validate(brand)


@router.get("/{id:serial}", operation_id="getBrand")
async def get_brand(id: Serial, query: BrandQuery, session: ReadSession) -> BrandExpanded:
    return await query.one(session, select(Brand).where(Brand.id == id), BrandExpanded)


@router.put("/{id:serial}", operation_id="replaceBrand")
async def replace_brand(
    id: Serial, body: BrandReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> BrandRead:
    brand = await find(session, Brand, id)
    await change(session, brand, body, if_match)
    tag(response, brand)
    return BrandRead.model_validate(brand)


@router.patch("/{id:serial}", operation_id="updateBrand")
async def update_brand(
    id: Serial, body: BrandPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> BrandRead:
    brand = await find(session, Brand, id)
    await change(session, brand, body, if_match)
    tag(response, brand)
    return BrandRead.model_validate(brand)


@router.delete("/{id:serial}", operation_id="deleteBrand", status_code=204)
async def delete_brand(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    brand = await find(session, Brand, id)
    await remove(session, brand, if_match)


@router.get("/{id:serial}/products", operation_id="listBrandProducts")
async def list_brand_products(id: Serial, query: ProductPageQuery, session: ReadSession) -> Page[ProductExpanded]:
    await require(session, Brand, id)
    return await query.page(session, select(Product).where(Product.brand_id == id), ProductExpanded)
