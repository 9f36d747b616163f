from typing import Annotated

from fastapi import Depends
from starlette.convertors import register_url_convertor

from app.contract.routes import KeyConvertor
from app.resources.fields import CompositeKey
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.warehouses.models import WAREHOUSE_KEY, Warehouse
from app.warehouses.schemas import WarehouseRead

register_url_convertor("warehouse_key", KeyConvertor(WAREHOUSE_KEY))

WAREHOUSES = QuerySchema[Warehouse](
    fields={
        "id": CompositeKey((Warehouse.code, Warehouse.region), WAREHOUSE_KEY),
        "code": Warehouse.code,
        "region": Warehouse.region,
        "name": Warehouse.name,
        "createdAt": Warehouse.created_at,
        "updatedAt": Warehouse.updated_at,
    },
)

WarehousePageQuery = Annotated[PageQuery[Warehouse], Depends(WAREHOUSES.page_query)]
WarehouseQuery = Annotated[EntityQuery[Warehouse], Depends(WAREHOUSES.entity_query)]


class WarehouseExpanded(WarehouseRead):
    pass
