from typing import Annotated

from fastapi import Depends

from app.order_items_too.models import OrderItem_3
from app.order_items_too.schemas import OrderItem_3Read
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ORDER_ITEMS_TOO = QuerySchema[OrderItem_3](
    fields={
        "id": OrderItem_3.id,
        "name": OrderItem_3.name,
        "createdAt": OrderItem_3.created_at,
        "updatedAt": OrderItem_3.updated_at,
    },
)

OrderItem_3PageQuery = Annotated[PageQuery[OrderItem_3], Depends(ORDER_ITEMS_TOO.page_query)]
OrderItem_3Query = Annotated[EntityQuery[OrderItem_3], Depends(ORDER_ITEMS_TOO.entity_query)]


class OrderItem_3Expanded(OrderItem_3Read):
    pass
