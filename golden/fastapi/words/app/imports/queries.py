from typing import Annotated

from fastapi import Depends
from pydantic import MISSING, Field

from app.imports.models import Import
from app.imports.schemas import ImportRead
from app.order_items.schemas import OrderItem_2Read
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

IMPORTS = QuerySchema[Import](
    fields={
        "id": Import.id,
        "name": Import.name,
        "orderItemId": Import.order_item_id,
        "createdAt": Import.created_at,
        "updatedAt": Import.updated_at,
    },
    relations={"orderItem": Import.order_item},
)

ImportPageQuery = Annotated[PageQuery[Import], Depends(IMPORTS.page_query)]
ImportQuery = Annotated[EntityQuery[Import], Depends(IMPORTS.entity_query)]


class ImportExpanded(ImportRead):
    order_item: OrderItem_2Read | MISSING | None = Field(default=MISSING, serialization_alias="orderItem")
