from typing import Annotated

from fastapi import Depends

from app.capital_order_items.models import OrderItem
from app.capital_order_items.schemas import OrderItemRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CAPITAL_ORDER_ITEMS = QuerySchema[OrderItem](
    fields={
        "id": OrderItem.id,
        "name": OrderItem.name,
        "createdAt": OrderItem.created_at,
        "updatedAt": OrderItem.updated_at,
    },
)

OrderItemPageQuery = Annotated[PageQuery[OrderItem], Depends(CAPITAL_ORDER_ITEMS.page_query)]
OrderItemQuery = Annotated[EntityQuery[OrderItem], Depends(CAPITAL_ORDER_ITEMS.entity_query)]


class OrderItemExpanded(OrderItemRead):
    pass
