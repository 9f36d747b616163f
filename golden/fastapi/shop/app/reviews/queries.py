from typing import Annotated

from fastapi import Depends
from pydantic import MISSING

from app.customers.schemas import CustomerRead
from app.products.schemas import ProductRead
from app.resources.queries import EntityQuery, PageQuery, QuerySchema
from app.reviews.models import Review
from app.reviews.schemas import ReviewRead

REVIEWS = QuerySchema[Review](
    fields={
        "id": Review.id,
        "title": Review.title,
        "rating": Review.rating,
        "text": Review.text,
        "recommended": Review.recommended,
        "productId": Review.product_id,
        "customerId": Review.customer_id,
        "createdAt": Review.created_at,
        "updatedAt": Review.updated_at,
    },
    relations={"product": Review.product, "customer": Review.customer},
    order="-createdAt",
)

ReviewPageQuery = Annotated[PageQuery[Review], Depends(REVIEWS.page_query)]
ReviewQuery = Annotated[EntityQuery[Review], Depends(REVIEWS.entity_query)]


class ReviewExpanded(ReviewRead):
    product: ProductRead | MISSING = MISSING
    customer: CustomerRead | MISSING | None = MISSING
