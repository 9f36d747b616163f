from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.customers.schemas import CustomerRead
from app.orders.models import Order
from app.orders.schemas import OrderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ORDERS = QuerySchema[Order](
    fields={
        "id": Order.id,
        "number": Order.number,
        "customerId": Order.customer_id,
        "status": Order.status,
        "orderedAt": Order.ordered_at,
        "shippedAt": Order.shipped_at,
        "deliveryWindow": Order.delivery_window,
        "shippingFee": Order.shipping_fee,
        "deliveryAddress": Order.delivery_address,
        "note": Order.note,
        "createdAt": Order.created_at,
        "updatedAt": Order.updated_at,
    },
    relations={"customer": Order.customer},
    order="-orderedAt",
)

OrderPageQuery = Annotated[PageQuery[Order], Depends(ORDERS.page_query)]
OrderQuery = Annotated[EntityQuery[Order], Depends(ORDERS.entity_query)]


class OrderExpanded(OrderRead):
    customer: CustomerRead | MISSING = MISSING
