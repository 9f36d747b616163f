from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.capital_order_items.models import OrderItem
from app.capital_order_items.queries import OrderItemExpanded, OrderItemPageQuery, OrderItemQuery
from app.capital_order_items.schemas import OrderItemCreate, OrderItemPatch, OrderItemRead, OrderItemReplace
from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/capital-order-items", tags=["OrderItem"], route_class=ContractRoute)


@router.get("", operation_id="listCapitalOrderItems")
async def list_capital_order_items(query: OrderItemPageQuery, session: ReadSession) -> Page[OrderItemExpanded]:
    return await query.page(session, select(OrderItem), OrderItemExpanded)


@router.post("", operation_id="createOrderItem", status_code=201)
async def create_order_item(
    body: OrderItemCreate, session: WriteSession, request: Request, response: Response
) -> OrderItemRead:
    order_item = OrderItem()
    await create(session, order_item, body)
    tag_new(request, response, order_item)
    return OrderItemRead.model_validate(order_item)


@router.get("/{id:serial}", operation_id="getOrderItem")
async def get_order_item(id: Serial, query: OrderItemQuery, session: ReadSession) -> OrderItemExpanded:
    return await query.one(session, select(OrderItem).where(OrderItem.id == id), OrderItemExpanded)


@router.put("/{id:serial}", operation_id="replaceOrderItem")
async def replace_order_item(
    id: Serial, body: OrderItemReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItemRead:
    order_item = await find(session, OrderItem, id)
    await change(session, order_item, body, if_match)
    tag(response, order_item)
    return OrderItemRead.model_validate(order_item)


@router.patch("/{id:serial}", operation_id="updateOrderItem")
async def update_order_item(
    id: Serial, body: OrderItemPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderItemRead:
    order_item = await find(session, OrderItem, id)
    await change(session, order_item, body, if_match)
    tag(response, order_item)
    return OrderItemRead.model_validate(order_item)


@router.delete("/{id:serial}", operation_id="deleteOrderItem", status_code=204)
async def delete_order_item(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    order_item = await find(session, OrderItem, id)
    await remove(session, order_item, if_match)
