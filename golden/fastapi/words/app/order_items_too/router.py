from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.order_items_too.models import OrderItem_3
from app.order_items_too.queries import OrderItem_3Expanded, OrderItem_3PageQuery, OrderItem_3Query
from app.order_items_too.schemas import OrderItem_3Create, OrderItem_3Patch, OrderItem_3Read, OrderItem_3Replace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/order-items-too", tags=["OrderItem_3"], route_class=ContractRoute)


@router.get("", operation_id="listOrderItemsToo")
async def list_order_items_too(query: OrderItem_3PageQuery, session: ReadSession) -> Page[OrderItem_3Expanded]:
    return await query.page(session, select(OrderItem_3), OrderItem_3Expanded)


@router.post("", operation_id="createOrderItem_3", status_code=201)
async def create_order_item_3(
    body: OrderItem_3Create, session: WriteSession, request: Request, response: Response
) -> OrderItem_3Read:
    order_item_3 = OrderItem_3()
    await create(session, order_item_3, body)
    tag_new(request, response, order_item_3)
    return OrderItem_3Read.model_validate(order_item_3)


@router.get("/{id:serial}", operation_id="getOrderItem_3")
async def get_order_item_3(id: Serial, query: OrderItem_3Query, session: ReadSession) -> OrderItem_3Expanded:
    return await query.one(session, select(OrderItem_3).where(OrderItem_3.id == id), OrderItem_3Expanded)


@router.put("/{id:serial}", operation_id="replaceOrderItem_3")
async def replace_order_item_3(
    id: Serial, body: OrderItem_3Replace, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItem_3Read:
    order_item_3 = await find(session, OrderItem_3, id)
    await change(session, order_item_3, body, if_match)
    tag(response, order_item_3)
    return OrderItem_3Read.model_validate(order_item_3)


@router.patch("/{id:serial}", operation_id="updateOrderItem_3")
async def update_order_item_3(
    id: Serial, body: OrderItem_3Patch, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItem_3Read:
    order_item_3 = await find(session, OrderItem_3, id)
    await change(session, order_item_3, body, if_match)
    tag(response, order_item_3)
    return OrderItem_3Read.model_validate(order_item_3)


@router.delete("/{id:serial}", operation_id="deleteOrderItem_3", status_code=204)
async def delete_order_item_3(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    order_item_3 = await find(session, OrderItem_3, id)
    await remove(session, order_item_3, if_match)
