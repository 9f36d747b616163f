from typing import Annotated

from fastapi import Depends

from app.orders.models import Order
from app.orders.schemas import OrderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ORDERS = QuerySchema[Order](
    fields={
        "id": Order.id,
        "name": Order.name,
        "createdAt": Order.created_at,
        "updatedAt": Order.updated_at,
    },
)

OrderPageQuery = Annotated[PageQuery[Order], Depends(ORDERS.page_query)]
OrderQuery = Annotated[EntityQuery[Order], Depends(ORDERS.entity_query)]


class OrderExpanded(OrderRead):
    pass
