from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, BeforeValidator, Field, StrictStr

from app.contract.scalars import Date, Distinct, Integer, LongText, OneOf, String, Url, decimal, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none
from app.products.models import ProductStatus

RULES = Rules(
    expandable=frozenset({"category", "brand", "tags"}),
    not_expandable=frozenset({"reviews", "orderLines"}),
    immutable=(("sku",),),
    messages={"sku": "Two capital letters, a dash and four digits, as in AB-1234."},
)

Name = Annotated[StrictStr, text(min_length=2, max_length=120)]
Sku = Annotated[StrictStr, text(pattern=r"\A[A-Z]{2}-[0-9]{4}\Z")]
Price = Annotated[Decimal, decimal(18, 2, ge="0.01", le="99999.99")]
Stock = Annotated[Integer, Field(ge=0, le=100000)]
Status = Annotated[ProductStatus, OneOf]
Weight = Annotated[Decimal, decimal(8, 3, ge=0)]


class ProductCreate(WriteModel):
    rules: ClassVar = RULES

    name: Name
    sku: Sku
    price: Price
    stock: Stock = 0
    status: Status = ProductStatus.DRAFT
    description: LongText | MISSING = MISSING
    image: Url | MISSING = MISSING
    weight: Weight | MISSING = MISSING
    available_from: Date | None = Field(alias="availableFrom")
    colors: Annotated[list[String], Distinct] = Field(default_factory=list)
    category_id: Integer = Field(alias="categoryId")
    brand_id: Integer | MISSING = Field(default=MISSING, alias="brandId")
    tag_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="tagIds")


class ProductReplace(ReplaceModel, ProductCreate):
    pass


class ProductPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING
    sku: Sku | MISSING = MISSING
    price: Price | MISSING = MISSING
    stock: Stock | MISSING = MISSING
    status: Status | MISSING = MISSING
    description: LongText | MISSING | None = MISSING
    image: Url | MISSING | None = MISSING
    weight: Weight | MISSING | None = MISSING
    available_from: Date | MISSING | None = Field(default=MISSING, alias="availableFrom")
    colors: Annotated[list[String], Distinct] | MISSING = MISSING
    category_id: Integer | MISSING = Field(default=MISSING, alias="categoryId")
    brand_id: Integer | MISSING | None = Field(default=MISSING, alias="brandId")
    tag_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="tagIds")


class ProductRead(ReadModel):
    id: int
    version: int
    name: str
    sku: str
    price: Annotated[Decimal, fixed_scale(2)]
    stock: int
    status: ProductStatus
    description: str | None = Field(exclude_if=is_none)
    image: str | None = Field(exclude_if=is_none)
    weight: Annotated[Decimal, fixed_scale(3)] | None = Field(exclude_if=is_none)
    available_from: date | None = Field(serialization_alias="availableFrom")
    colors: list[str]
    category_id: int = Field(serialization_alias="categoryId")
    brand_id: int | None = Field(serialization_alias="brandId", exclude_if=is_none)
    tag_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="tagIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
