from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import Boolean, Integer, LongText, Uuid, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, is_none

RULES = Rules(expandable=frozenset({"product", "customer"}), messages={"rating": "One star to five."})

Title = Annotated[StrictStr, text(min_length=2, max_length=100)]
Rating = Annotated[Integer, Field(ge=1, le=5)]


class ReviewCreate(WriteModel):
    rules: ClassVar = RULES

    title: Title
    rating: Rating
    text: LongText | MISSING = MISSING
    recommended: Boolean | None
    product_id: Integer = Field(alias="productId")
    customer_id: Uuid | MISSING = Field(default=MISSING, alias="customerId")


class ReviewReplace(ReplaceModel, ReviewCreate):
    pass


class ReviewPatch(PatchModel):
    rules: ClassVar = RULES

    title: Title | MISSING = MISSING
    rating: Rating | MISSING = MISSING
    text: LongText | MISSING | None = MISSING
    recommended: Boolean | MISSING | None = MISSING
    product_id: Integer | MISSING = Field(default=MISSING, alias="productId")
    customer_id: Uuid | MISSING | None = Field(default=MISSING, alias="customerId")


class ReviewRead(ReadModel):
    id: int
    version: int
    title: str
    rating: int
    text: str | None = Field(exclude_if=is_none)
    recommended: bool | None
    product_id: int = Field(serialization_alias="productId")
    customer_id: UUID | None = Field(serialization_alias="customerId", exclude_if=is_none)
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
