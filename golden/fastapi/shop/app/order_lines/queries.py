from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.order_lines.models import OrderLine
from app.order_lines.schemas import OrderLineRead
from app.orders.schemas import OrderRead
from app.products.schemas import ProductRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ORDER_LINES = QuerySchema[OrderLine](
    fields={
        "id": OrderLine.id,
        "orderId": OrderLine.order_id,
        "productId": OrderLine.product_id,
        "quantity": OrderLine.quantity,
        "unitPrice": OrderLine.unit_price,
        "discountPercent": OrderLine.discount_percent,
        "createdAt": OrderLine.created_at,
        "updatedAt": OrderLine.updated_at,
    },
    relations={"order": OrderLine.order, "product": OrderLine.product},
)

OrderLinePageQuery = Annotated[PageQuery[OrderLine], Depends(ORDER_LINES.page_query)]
OrderLineQuery = Annotated[EntityQuery[OrderLine], Depends(ORDER_LINES.entity_query)]


class OrderLineExpanded(OrderLineRead):
    order: OrderRead | MISSING = MISSING
    product: ProductRead | MISSING = MISSING
