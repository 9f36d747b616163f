from typing import Annotated

from fastapi import Depends
from pydantic import MISSING, Field

from app.imports.schemas import ImportRead
from app.order_items.models import OrderItem_2
from app.order_items.schemas import OrderItem_2Read
from app.orders.schemas import OrderRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

ORDER_ITEMS = QuerySchema[OrderItem_2](
    fields={
        "id": OrderItem_2.id,
        "name": OrderItem_2.name,
        "lambdaId": OrderItem_2.lambda_id,
        "createdAt": OrderItem_2.created_at,
        "updatedAt": OrderItem_2.updated_at,
    },
    relations={"lambda": OrderItem_2.lambda_, "import": OrderItem_2.import_},
)

OrderItem_2PageQuery = Annotated[PageQuery[OrderItem_2], Depends(ORDER_ITEMS.page_query)]
OrderItem_2Query = Annotated[EntityQuery[OrderItem_2], Depends(ORDER_ITEMS.entity_query)]


class OrderItem_2Expanded(OrderItem_2Read):
    lambda_: OrderRead | MISSING = Field(default=MISSING, serialization_alias="lambda")
    import_: ImportRead | MISSING | None = Field(default=MISSING, serialization_alias="import")
