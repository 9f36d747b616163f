from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.imports.models import Import
from app.imports.queries import ImportExpanded, ImportQuery
from app.order_items.models import OrderItem_2
from app.order_items.queries import OrderItem_2Expanded, OrderItem_2PageQuery, OrderItem_2Query
from app.order_items.schemas import OrderItem_2Create, OrderItem_2Patch, OrderItem_2Read, OrderItem_2Replace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/order-items", tags=["OrderItem_2"], route_class=ContractRoute)


@router.get("", operation_id="listOrderItems")
async def list_order_items(query: OrderItem_2PageQuery, session: ReadSession) -> Page[OrderItem_2Expanded]:
    return await query.page(session, select(OrderItem_2), OrderItem_2Expanded)


@router.post("", operation_id="createOrderItem_2", status_code=201)
async def create_order_item_2(
    body: OrderItem_2Create, session: WriteSession, request: Request, response: Response
) -> OrderItem_2Read:
    order_item_2 = OrderItem_2()
    await create(session, order_item_2, body)
    tag_new(request, response, order_item_2)
    return OrderItem_2Read.model_validate(order_item_2)


@router.get("/{id:serial}", operation_id="getOrderItem_2")
async def get_order_item_2(id: Serial, query: OrderItem_2Query, session: ReadSession) -> OrderItem_2Expanded:
    return await query.one(session, select(OrderItem_2).where(OrderItem_2.id == id), OrderItem_2Expanded)


@router.put("/{id:serial}", operation_id="replaceOrderItem_2")
async def replace_order_item_2(
    id: Serial, body: OrderItem_2Replace, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItem_2Read:
    order_item_2 = await find(session, OrderItem_2, id)
    await change(session, order_item_2, body, if_match)
    tag(response, order_item_2)
    return OrderItem_2Read.model_validate(order_item_2)


@router.patch("/{id:serial}", operation_id="updateOrderItem_2")
async def update_order_item_2(
    id: Serial, body: OrderItem_2Patch, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItem_2Read:
    order_item_2 = await find(session, OrderItem_2, id)
    await change(session, order_item_2, body, if_match)
    tag(response, order_item_2)
    return OrderItem_2Read.model_validate(order_item_2)


@router.delete("/{id:serial}", operation_id="deleteOrderItem_2", status_code=204)
async def delete_order_item_2(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    order_item_2 = await find(session, OrderItem_2, id)
    await remove(session, order_item_2, if_match)


@router.get("/{id:serial}/import", operation_id="getOrderItem_2Import")
async def get_order_item_2import(id: Serial, query: ImportQuery, session: ReadSession) -> ImportExpanded:
    return await query.one(session, select(Import).where(Import.order_item_id == id), ImportExpanded)
