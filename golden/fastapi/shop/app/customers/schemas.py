from datetime import date
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, Field, StrictStr

from app.contract.scalars import BigInteger, Boolean, Date, Email, Uuid, text
from app.contract.schemas import (
    BigIntegerText,
    PatchModel,
    ReadModel,
    ReplaceModel,
    Rules,
    Timestamp,
    WriteModel,
    is_none,
)
from app.database.entities import uuid7

RULES = Rules(not_expandable=frozenset({"orders", "reviews"}), messages={"phone": "Digits, blanks and + ( ) / - only."})

Name = Annotated[StrictStr, text(min_length=1, max_length=120)]
Phone = Annotated[StrictStr, text(min_length=5, max_length=30, pattern=r"\A\+?[0-9 ()/-]+\Z")]
City = Annotated[StrictStr, text(min_length=1, max_length=80)]
LoyaltyPoints = Annotated[BigInteger, Field(ge=0)]


class CustomerBase(WriteModel):
    rules: ClassVar = RULES

    name: Name
    email: Email
    phone: Phone | MISSING = MISSING
    birthday: Date | MISSING = MISSING
    city: City
    newsletter: Boolean = False
    loyalty_points: LoyaltyPoints = Field(default=0, alias="loyaltyPoints")


class CustomerCreate(CustomerBase):
    id: Uuid = Field(default_factory=uuid7)


class CustomerReplace(ReplaceModel, CustomerBase):
    pass


class CustomerPatch(PatchModel):
    rules: ClassVar = RULES

    name: Name | MISSING = MISSING
    email: Email | MISSING = MISSING
    phone: Phone | MISSING | None = MISSING
    birthday: Date | MISSING | None = MISSING
    city: City | MISSING = MISSING
    newsletter: Boolean | MISSING = MISSING
    loyalty_points: LoyaltyPoints | MISSING = Field(default=MISSING, alias="loyaltyPoints")


class CustomerRead(ReadModel):
    id: UUID
    version: int
    name: str
    email: str
    phone: str | None = Field(exclude_if=is_none)
    birthday: date | None = Field(exclude_if=is_none)
    city: str
    newsletter: bool
    loyalty_points: BigIntegerText = Field(serialization_alias="loyaltyPoints")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
