from datetime import time
from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import DateTime, LongText, OneOf, Time, Uuid, decimal, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none
from app.database.entities import utc_now
from app.orders.models import OrderStatus

RULES = Rules(
    expandable=frozenset({"customer"}),
    not_expandable=frozenset({"items"}),
    immutable=(("number",),),
    messages={"number": "OR, a dash and four to eight digits, as in OR-1001."},
)

Number = Annotated[StrictStr, text(pattern=r"\AOR-[0-9]{4,8}\Z")]
Status = Annotated[OrderStatus, OneOf]
ShippingFee = Annotated[Decimal, decimal(18, 2, ge=0, le=999)]
DeliveryAddress = Annotated[StrictStr, text(min_length=5, max_length=200)]


class OrderCreate(WriteModel):
    rules: ClassVar = RULES

    number: Number
    customer_id: Uuid = Field(alias="customerId")
    status: Status = OrderStatus.OPEN
    ordered_at: DateTime = Field(default_factory=utc_now, alias="orderedAt")
    shipped_at: DateTime | None = Field(alias="shippedAt")
    delivery_window: Time | MISSING = Field(default=MISSING, alias="deliveryWindow")
    shipping_fee: ShippingFee = Field(default=Decimal("4.90"), alias="shippingFee")
    delivery_address: DeliveryAddress = Field(alias="deliveryAddress")
    note: LongText | MISSING = MISSING


class OrderReplace(ReplaceModel, OrderCreate):
    pass


class OrderPatch(PatchModel):
    rules: ClassVar = RULES

    number: Number | MISSING = MISSING
    customer_id: Uuid | MISSING = Field(default=MISSING, alias="customerId")
    status: Status | MISSING = MISSING
    ordered_at: DateTime | MISSING = Field(default=MISSING, alias="orderedAt")
    shipped_at: DateTime | MISSING | None = Field(default=MISSING, alias="shippedAt")
    delivery_window: Time | MISSING | None = Field(default=MISSING, alias="deliveryWindow")
    shipping_fee: ShippingFee | MISSING = Field(default=MISSING, alias="shippingFee")
    delivery_address: DeliveryAddress | MISSING = Field(default=MISSING, alias="deliveryAddress")
    note: LongText | MISSING | None = MISSING


class OrderRead(ReadModel):
    id: int
    version: int
    number: str
    customer_id: UUID = Field(serialization_alias="customerId")
    status: OrderStatus
    ordered_at: Timestamp = Field(serialization_alias="orderedAt")
    shipped_at: Timestamp | None = Field(serialization_alias="shippedAt")
    delivery_window: time | None = Field(serialization_alias="deliveryWindow", exclude_if=is_none)
    shipping_fee: Annotated[Decimal, fixed_scale(2)] = Field(serialization_alias="shippingFee")
    delivery_address: str = Field(serialization_alias="deliveryAddress")
    note: str | None = Field(exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
