from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Float, Integer, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules(expandable=frozenset({"order", "product"}), immutable=(("order_id",),))

Quantity = Annotated[Integer, Field(ge=1, le=999)]
UnitPrice = Annotated[Decimal, decimal(18, 2, ge=0, le="99999.99")]
DiscountPercent = Annotated[Float, Field(ge=0, le=100)]


class OrderLineCreate(WriteModel):
    rules: ClassVar = RULES

    order_id: Integer = Field(alias="orderId")
    product_id: Integer = Field(alias="productId")
    quantity: Quantity = 1
    unit_price: UnitPrice = Field(alias="unitPrice")
    discount_percent: DiscountPercent | MISSING = Field(default=MISSING, alias="discountPercent")


class OrderLineReplace(ReplaceModel, OrderLineCreate):
    pass


class OrderLinePatch(PatchModel):
    rules: ClassVar = RULES

    order_id: Integer | MISSING = Field(default=MISSING, alias="orderId")
    product_id: Integer | MISSING = Field(default=MISSING, alias="productId")
    quantity: Quantity | MISSING = MISSING
    unit_price: UnitPrice | MISSING = Field(default=MISSING, alias="unitPrice")
    discount_percent: DiscountPercent | MISSING | None = Field(default=MISSING, alias="discountPercent")


class OrderLineRead(ReadModel):
    id: int
    version: int
    order_id: int = Field(serialization_alias="orderId")
    product_id: int = Field(serialization_alias="productId")
    quantity: int
    unit_price: Annotated[Decimal, fixed_scale(2)] = Field(serialization_alias="unitPrice")
    discount_percent: float | None = Field(serialization_alias="discountPercent", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
