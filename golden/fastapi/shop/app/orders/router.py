from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.order_lines.models import OrderLine
from app.order_lines.queries import OrderLineExpanded, OrderLinePageQuery
from app.orders.models import Order
from app.orders.queries import OrderExpanded, OrderPageQuery, OrderQuery
from app.orders.schemas import OrderCreate, OrderPatch, OrderRead, OrderReplace
from app.resources.changes import change, create, find, remove, require, tag, tag_new

router = APIRouter(prefix="/orders", tags=["Order"], route_class=ContractRoute)


@router.get("", operation_id="listOrders")
async def list_orders(query: OrderPageQuery, session: ReadSession) -> Page[OrderExpanded]:
    return await query.page(session, select(Order), OrderExpanded)


@router.post("", operation_id="createOrder", status_code=201)
async def create_order(body: OrderCreate, session: WriteSession, request: Request, response: Response) -> OrderRead:
    order = Order()
    await create(session, order, body)
    tag_new(request, response, order)
    return OrderRead.model_validate(order)


@router.get("/{id:serial}", operation_id="getOrder")
async def get_order(id: Serial, query: OrderQuery, session: ReadSession) -> OrderExpanded:
    return await query.one(session, select(Order).where(Order.id == id), OrderExpanded)


@router.put("/{id:serial}", operation_id="replaceOrder")
async def replace_order(
    id: Serial, body: OrderReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderRead:
    order = await find(session, Order, id)
    await change(session, order, body, if_match)
    tag(response, order)
    return OrderRead.model_validate(order)


@router.patch("/{id:serial}", operation_id="updateOrder")
async def update_order(
    id: Serial, body: OrderPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderRead:
    order = await find(session, Order, id)
    await change(session, order, body, if_match)
    tag(response, order)
    return OrderRead.model_validate(order)


@router.delete("/{id:serial}", operation_id="deleteOrder", status_code=204)
async def delete_order(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    order = await find(session, Order, id)
    await remove(session, order, if_match)


@router.get("/{id:serial}/items", operation_id="listOrderItems")
async def list_order_items(id: Serial, query: OrderLinePageQuery, session: ReadSession) -> Page[OrderLineExpanded]:
    await require(session, Order, id)
    return await query.page(session, select(OrderLine).where(OrderLine.order_id == id), OrderLineExpanded)
