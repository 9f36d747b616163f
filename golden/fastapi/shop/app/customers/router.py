from fastapi import APIRouter, Request, Response
from sqlalchemy import select

from app.contract.preconditions import IfMatch
from app.contract.routes import ContractRoute, Guid
from app.contract.schemas import Page
from app.customers.models import Customer
from app.customers.queries import CustomerExpanded, CustomerPageQuery, CustomerQuery
from app.customers.schemas import CustomerCreate, CustomerPatch, CustomerRead, CustomerReplace
from app.database.engine import ReadSession, WriteSession
from app.orders.models import Order
from app.orders.queries import OrderExpanded, OrderPageQuery
from app.resources.changes import change, create, find, remove, require, tag, tag_new
from app.reviews.models import Review
from app.reviews.queries import ReviewExpanded, ReviewPageQuery

router = APIRouter(prefix="/customers", tags=["Customer"], route_class=ContractRoute)


@router.get("", operation_id="listCustomers")
async def list_customers(query: CustomerPageQuery, session: ReadSession) -> Page[CustomerExpanded]:
    return await query.page(session, select(Customer), CustomerExpanded)


@router.post("", operation_id="createCustomer", status_code=201)
async def create_customer(
    body: CustomerCreate, session: WriteSession, request: Request, response: Response
) -> CustomerRead:
    customer = Customer()
    await create(session, customer, body)
    tag_new(request, response, customer)
    return CustomerRead.model_validate(customer)


@router.get("/{id:guid}", operation_id="getCustomer")
async def get_customer(id: Guid, query: CustomerQuery, session: ReadSession) -> CustomerExpanded:
    return await query.one(session, select(Customer).where(Customer.id == id), CustomerExpanded)


@router.put("/{id:guid}", operation_id="replaceCustomer")
async def replace_customer(
    id: Guid, body: CustomerReplace, if_match: IfMatch, session: WriteSession, response: Response
) -> CustomerRead:
    customer = await find(session, Customer, id)
    await change(session, customer, body, if_match)
    tag(response, customer)
    return CustomerRead.model_validate(customer)


@router.patch("/{id:guid}", operation_id="updateCustomer")
async def update_customer(
    id: Guid, body: CustomerPatch, if_match: IfMatch, session: WriteSession, response: Response
) -> CustomerRead:
    customer = await find(session, Customer, id)
    await change(session, customer, body, if_match)
    tag(response, customer)
    return CustomerRead.model_validate(customer)


@router.delete("/{id:guid}", operation_id="deleteCustomer", status_code=204)
async def delete_customer(id: Guid, if_match: IfMatch, session: WriteSession) -> None:
    customer = await find(session, Customer, id)
    await remove(session, customer, if_match)


@router.get("/{id:guid}/orders", operation_id="listCustomerOrders")
async def list_customer_orders(id: Guid, query: OrderPageQuery, session: ReadSession) -> Page[OrderExpanded]:
    await require(session, Customer, id)
    return await query.page(session, select(Order).where(Order.customer_id == id), OrderExpanded)


@router.get("/{id:guid}/reviews", operation_id="listCustomerReviews")
async def list_customer_reviews(id: Guid, query: ReviewPageQuery, session: ReadSession) -> Page[ReviewExpanded]:
    await require(session, Customer, id)
    return await query.page(session, select(Review).where(Review.customer_id == id), ReviewExpanded)
