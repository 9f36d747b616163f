from decimal import Decimal
from typing import Annotated, ClassVar
from uuid import UUID

from pydantic import MISSING, BeforeValidator, Field, StrictStr

from app.contract.scalars import Boolean, Distinct, Email, Integer, LongText, String, Url, Uuid, decimal, text
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none
from app.database.entities import uuid7

RULES = Rules(
    expandable=frozenset({"department", "specialties"}), not_expandable=frozenset({"appointments", "referrals"})
)

FullName = Annotated[StrictStr, text(min_length=1, max_length=120)]
HourlyRate = Annotated[Decimal, decimal(18, 2, ge=0, le=9999)]


class DoctorBase(WriteModel):
    rules: ClassVar = RULES

    full_name: FullName = Field(alias="fullName")
    email: Email
    homepage: Url | None
    hourly_rate: HourlyRate = Field(alias="hourlyRate")
    bio: LongText | MISSING = MISSING
    languages: list[String] = Field(default_factory=list)
    active: Boolean = True
    department_id: Integer = Field(alias="departmentId")
    specialty_ids: Annotated[list[Integer], Distinct] = Field(default_factory=list, alias="specialtyIds")


class DoctorCreate(DoctorBase):
    id: Uuid = Field(default_factory=uuid7)


class DoctorReplace(ReplaceModel, DoctorBase):
    pass


class DoctorPatch(PatchModel):
    rules: ClassVar = RULES

    full_name: FullName | MISSING = Field(default=MISSING, alias="fullName")
    email: Email | MISSING = MISSING
    homepage: Url | MISSING | None = MISSING
    hourly_rate: HourlyRate | MISSING = Field(default=MISSING, alias="hourlyRate")
    bio: LongText | MISSING | None = MISSING
    languages: list[String] | MISSING = MISSING
    active: Boolean | MISSING = MISSING
    department_id: Integer | MISSING = Field(default=MISSING, alias="departmentId")
    specialty_ids: Annotated[list[Integer], Distinct] | MISSING = Field(default=MISSING, alias="specialtyIds")


class DoctorRead(ReadModel):
    id: UUID
    version: int
    full_name: str = Field(serialization_alias="fullName")
    email: str
    homepage: str | None
    hourly_rate: Annotated[Decimal, fixed_scale(2)] = Field(serialization_alias="hourlyRate")
    bio: str | None = Field(exclude_if=is_none)
    languages: list[str]
    active: bool
    department_id: int = Field(serialization_alias="departmentId")
    specialty_ids: Annotated[list[int], BeforeValidator(sorted)] = Field(serialization_alias="specialtyIds")
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
