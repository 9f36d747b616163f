from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Serial
from app.contract.schemas import Page
from app.database.engine import ReadSession, WriteSession
from app.order_lines.models import OrderLine
from app.order_lines.queries import OrderLineExpanded, OrderLinePageQuery, OrderLineQuery
from app.order_lines.schemas import OrderLineCreate, OrderLinePatch, OrderLineRead, OrderLineReplace
from app.resources.changes import change, create, find, remove, tag, tag_new

router = APIRouter(prefix="/order-lines", tags=["OrderLine"], route_class=ContractRoute)


@router.get("", operation_id="listOrderLines")
async def list_order_lines(query: OrderLinePageQuery, session: ReadSession) -> Page[OrderLineExpanded]:
    return await query.page(session, select(OrderLine), OrderLineExpanded)


@router.post("", operation_id="createOrderLine", status_code=201)
async def create_order_line(
    body: OrderLineCreate, session: WriteSession, request: Request, response: Response
) -> OrderLineRead:
    order_line = OrderLine()
    await create(session, order_line, body)
    tag_new(request, response, order_line)
    return OrderLineRead.model_validate(order_line)


@router.get("/{id:serial}", operation_id="getOrderLine")
async def get_order_line(id: Serial, query: OrderLineQuery, session: ReadSession) -> OrderLineExpanded:
    return await query.one(session, select(OrderLine).where(OrderLine.id == id), OrderLineExpanded)


@router.put("/{id:serial}", operation_id="replaceOrderLine")
async def replace_order_line(
    id: Serial, body: OrderLineReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderLineRead:
    order_line = await find(session, OrderLine, id)
    await change(session, order_line, body, if_match)
    tag(response, order_line)
    return OrderLineRead.model_validate(order_line)


@router.patch("/{id:serial}", operation_id="updateOrderLine")
async def update_order_line(
    id: Serial, body: OrderLinePatch, if_match: IfMatch, session: WriteSession, response: Response
) -> OrderLineRead:
    order_line = await find(session, OrderLine, id)
    await change(session, order_line, body, if_match)
    tag(response, order_line)
    return OrderLineRead.model_validate(order_line)


@router.delete("/{id:serial}", operation_id="deleteOrderLine", status_code=204)
async def delete_order_line(id: Serial, if_match: IfMatch, session: WriteSession) -> None:
    order_line = await find(session, OrderLine, id)
    await remove(session, order_line, if_match)
