from typing import Annotated

from fastapi import Depends

from app.customers.models import Customer
from app.customers.schemas import CustomerRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema

CUSTOMERS = QuerySchema[Customer](
    fields={
        "id": Customer.id,
        "name": Customer.name,
        "email": Customer.email,
        "phone": Customer.phone,
        "birthday": Customer.birthday,
        "city": Customer.city,
        "newsletter": Customer.newsletter,
        "loyaltyPoints": Customer.loyalty_points,
        "createdAt": Customer.created_at,
        "updatedAt": Customer.updated_at,
    },
    order="name",
)

CustomerPageQuery = Annotated[PageQuery[Customer], Depends(CUSTOMERS.page_query)]
CustomerQuery = Annotated[EntityQuery[Customer], Depends(CUSTOMERS.entity_query)]


class CustomerExpanded(CustomerRead):
    pass
