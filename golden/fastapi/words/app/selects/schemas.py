from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Date, Integer, String, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules()

Update = Annotated[Decimal, decimal(18, 2)]
Group = Annotated[Decimal, decimal(18, 2)]
Join = Annotated[Decimal, decimal(18, 2)]
User = Annotated[Decimal, decimal(18, 2)]
Constraint = Annotated[Decimal, decimal(18, 2)]
Asc = Annotated[Decimal, decimal(18, 2)]
Begin = Annotated[Decimal, decimal(18, 2)]
Xmin = Annotated[Decimal, decimal(18, 2)]
CurrentDate = Annotated[Decimal, decimal(18, 2)]


class SelectCreate(WriteModel):
    rules: ClassVar = RULES

    select: Integer | MISSING = MISSING
    insert: Boolean | MISSING = MISSING
    update: Update | MISSING = MISSING
    table: Date | MISSING = MISSING
    column: String | MISSING = MISSING
    where: Integer | MISSING = MISSING
    order: Boolean | MISSING = MISSING
    group: Group | MISSING = MISSING
    by: Date | MISSING = MISSING
    having: String | MISSING = MISSING
    limit: Integer | MISSING = MISSING
    offset: Boolean | MISSING = MISSING
    join: Join | MISSING = MISSING
    on: Date | MISSING = MISSING
    union: String | MISSING = MISSING
    all: Integer | MISSING = MISSING
    distinct: Boolean | MISSING = MISSING
    user: User | MISSING = MISSING
    primary: Date | MISSING = MISSING
    foreign: String | MISSING = MISSING
    references: Integer | MISSING = MISSING
    check: Boolean | MISSING = MISSING
    constraint: Constraint | MISSING = MISSING
    index: Date | MISSING = MISSING
    view: String | MISSING = MISSING
    end: Integer | MISSING = MISSING
    desc: Boolean | MISSING = MISSING
    asc: Asc | MISSING = MISSING
    between: Date | MISSING = MISSING
    like: String | MISSING = MISSING
    exists: Integer | MISSING = MISSING
    values: Boolean | MISSING = MISSING
    begin: Begin | MISSING = MISSING
    commit: Date | MISSING = MISSING
    rollback: String | MISSING = MISSING
    rowid: Integer | MISSING = MISSING
    oid: Boolean | MISSING = MISSING
    xmin_2: Xmin | MISSING = Field(default=MISSING, alias="xmin")
    ctid_2: Date | MISSING = Field(default=MISSING, alias="ctid")
    tableoid_2: String | MISSING = Field(default=MISSING, alias="tableoid")
    cast: Integer | MISSING = MISSING
    collate: Boolean | MISSING = MISSING
    current_date: CurrentDate | MISSING = MISSING
    session_user: Date | MISSING = MISSING
    analyse: String | MISSING = MISSING
    window_: Integer | MISSING = MISSING
    name: String


class SelectReplace(ReplaceModel, SelectCreate):
    pass


class SelectPatch(PatchModel):
    rules: ClassVar = RULES

    select: Integer | MISSING | None = MISSING
    insert: Boolean | MISSING | None = MISSING
    update: Update | MISSING | None = MISSING
    table: Date | MISSING | None = MISSING
    column: String | MISSING | None = MISSING
    where: Integer | MISSING | None = MISSING
    order: Boolean | MISSING | None = MISSING
    group: Group | MISSING | None = MISSING
    by: Date | MISSING | None = MISSING
    having: String | MISSING | None = MISSING
    limit: Integer | MISSING | None = MISSING
    offset: Boolean | MISSING | None = MISSING
    join: Join | MISSING | None = MISSING
    on: Date | MISSING | None = MISSING
    union: String | MISSING | None = MISSING
    all: Integer | MISSING | None = MISSING
    distinct: Boolean | MISSING | None = MISSING
    user: User | MISSING | None = MISSING
    primary: Date | MISSING | None = MISSING
    foreign: String | MISSING | None = MISSING
    references: Integer | MISSING | None = MISSING
    check: Boolean | MISSING | None = MISSING
    constraint: Constraint | MISSING | None = MISSING
    index: Date | MISSING | None = MISSING
    view: String | MISSING | None = MISSING
    end: Integer | MISSING | None = MISSING
    desc: Boolean | MISSING | None = MISSING
    asc: Asc | MISSING | None = MISSING
    between: Date | MISSING | None = MISSING
    like: String | MISSING | None = MISSING
    exists: Integer | MISSING | None = MISSING
    values: Boolean | MISSING | None = MISSING
    begin: Begin | MISSING | None = MISSING
    commit: Date | MISSING | None = MISSING
    rollback: String | MISSING | None = MISSING
    rowid: Integer | MISSING | None = MISSING
    oid: Boolean | MISSING | None = MISSING
    xmin_2: Xmin | MISSING | None = Field(default=MISSING, alias="xmin")
    ctid_2: Date | MISSING | None = Field(default=MISSING, alias="ctid")
    tableoid_2: String | MISSING | None = Field(default=MISSING, alias="tableoid")
    cast: Integer | MISSING | None = MISSING
    collate: Boolean | MISSING | None = MISSING
    current_date: CurrentDate | MISSING | None = MISSING
    session_user: Date | MISSING | None = MISSING
    analyse: String | MISSING | None = MISSING
    window_: Integer | MISSING | None = MISSING
    name: String | MISSING = MISSING


class SelectRead(ReadModel):
    id: int
    version: int
    select: int | None = Field(exclude_if=is_none)
    insert: bool | None = Field(exclude_if=is_none)
    update: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    table: date | None = Field(exclude_if=is_none)
    column: str | None = Field(exclude_if=is_none)
    where: int | None = Field(exclude_if=is_none)
    order: bool | None = Field(exclude_if=is_none)
    group: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    by: date | None = Field(exclude_if=is_none)
    having: str | None = Field(exclude_if=is_none)
    limit: int | None = Field(exclude_if=is_none)
    offset: bool | None = Field(exclude_if=is_none)
    join: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    on: date | None = Field(exclude_if=is_none)
    union: str | None = Field(exclude_if=is_none)
    all: int | None = Field(exclude_if=is_none)
    distinct: bool | None = Field(exclude_if=is_none)
    user: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    primary: date | None = Field(exclude_if=is_none)
    foreign: str | None = Field(exclude_if=is_none)
    references: int | None = Field(exclude_if=is_none)
    check: bool | None = Field(exclude_if=is_none)
    constraint: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    index: date | None = Field(exclude_if=is_none)
    view: str | None = Field(exclude_if=is_none)
    end: int | None = Field(exclude_if=is_none)
    desc: bool | None = Field(exclude_if=is_none)
    asc: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    between: date | None = Field(exclude_if=is_none)
    like: str | None = Field(exclude_if=is_none)
    exists: int | None = Field(exclude_if=is_none)
    values: bool | None = Field(exclude_if=is_none)
    begin: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    commit: date | None = Field(exclude_if=is_none)
    rollback: str | None = Field(exclude_if=is_none)
    rowid: int | None = Field(exclude_if=is_none)
    oid: bool | None = Field(exclude_if=is_none)
    xmin_2: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="xmin", exclude_if=is_none)
    ctid_2: date | None = Field(serialization_alias="ctid", exclude_if=is_none)
    tableoid_2: str | None = Field(serialization_alias="tableoid", exclude_if=is_none)
    cast: int | None = Field(exclude_if=is_none)
    collate: bool | None = Field(exclude_if=is_none)
    current_date: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    session_user: date | None = Field(exclude_if=is_none)
    analyse: str | None = Field(exclude_if=is_none)
    window_: int | None = Field(exclude_if=is_none)
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
