from datetime import date
from decimal import Decimal
from typing import Annotated, ClassVar

from pydantic import MISSING, Field

from app.contract.scalars import Boolean, Date, Integer, String, decimal
from app.contract.schemas import PatchModel, ReadModel, ReplaceModel, Rules, Timestamp, WriteModel, fixed_scale, is_none

RULES = Rules()

Scope = Annotated[Decimal, decimal(18, 2)]
Attrs = Annotated[Decimal, decimal(18, 2)]
Item = Annotated[Decimal, decimal(18, 2)]
Total = Annotated[Decimal, decimal(18, 2)]
Route = Annotated[Decimal, decimal(18, 2)]
Href = Annotated[Decimal, decimal(18, 2)]
Onclick = Annotated[Decimal, decimal(18, 2)]
Min = Annotated[Decimal, decimal(18, 2)]
Version = Annotated[Decimal, decimal(18, 2)]


class ComponentCreate(WriteModel):
    rules: ClassVar = RULES

    key: String | MISSING = MISSING
    ref: Integer | MISSING = MISSING
    slot: Boolean | MISSING = MISSING
    scope: Scope | MISSING = MISSING
    model: Date | MISSING = MISSING
    style: String | MISSING = MISSING
    props: Integer | MISSING = MISSING
    emit: Boolean | MISSING = MISSING
    attrs: Attrs | MISSING = MISSING
    data: Date | MISSING = MISSING
    computed: String | MISSING = MISSING
    methods: Integer | MISSING = MISSING
    setup: Boolean | MISSING = MISSING
    component: Date | MISSING = MISSING
    template: String | MISSING = MISSING
    value: Integer | MISSING = MISSING
    items: Boolean | MISSING = MISSING
    item: Item | MISSING = MISSING
    page: Date | MISSING = MISSING
    page_size: String | MISSING = Field(default=MISSING, alias="pageSize")
    sort: Integer | MISSING = MISSING
    expand: Boolean | MISSING = MISSING
    total: Total | MISSING = MISSING
    error: Date | MISSING = MISSING
    errors: String | MISSING = MISSING
    loading: Integer | MISSING = MISSING
    form: Boolean | MISSING = MISSING
    route: Route | MISSING = MISSING
    router: Date | MISSING = MISSING
    params: String | MISSING = MISSING
    label: Integer | MISSING = MISSING
    title: Boolean | MISSING = MISSING
    href: Href | MISSING = MISSING
    src: Date | MISSING = MISSING
    action: String | MISSING = MISSING
    method: Integer | MISSING = MISSING
    target: Boolean | MISSING = MISSING
    onclick: Onclick | MISSING = MISSING
    disabled: Date | MISSING = MISSING
    hidden: String | MISSING = MISSING
    pattern: Integer | MISSING = MISSING
    required: Boolean | MISSING = MISSING
    min: Min | MISSING = MISSING
    max: Date | MISSING = MISSING
    step: String | MISSING = MISSING
    children: Integer | MISSING = MISSING
    draft: Boolean | MISSING = MISSING
    version__: Version | MISSING = Field(default=MISSING, alias="version_")
    name: String


class ComponentReplace(ReplaceModel, ComponentCreate):
    pass


class ComponentPatch(PatchModel):
    rules: ClassVar = RULES

    key: String | MISSING | None = MISSING
    ref: Integer | MISSING | None = MISSING
    slot: Boolean | MISSING | None = MISSING
    scope: Scope | MISSING | None = MISSING
    model: Date | MISSING | None = MISSING
    style: String | MISSING | None = MISSING
    props: Integer | MISSING | None = MISSING
    emit: Boolean | MISSING | None = MISSING
    attrs: Attrs | MISSING | None = MISSING
    data: Date | MISSING | None = MISSING
    computed: String | MISSING | None = MISSING
    methods: Integer | MISSING | None = MISSING
    setup: Boolean | MISSING | None = MISSING
    component: Date | MISSING | None = MISSING
    template: String | MISSING | None = MISSING
    value: Integer | MISSING | None = MISSING
    items: Boolean | MISSING | None = MISSING
    item: Item | MISSING | None = MISSING
    page: Date | MISSING | None = MISSING
    page_size: String | MISSING | None = Field(default=MISSING, alias="pageSize")
    sort: Integer | MISSING | None = MISSING
    expand: Boolean | MISSING | None = MISSING
    total: Total | MISSING | None = MISSING
    error: Date | MISSING | None = MISSING
    errors: String | MISSING | None = MISSING
    loading: Integer | MISSING | None = MISSING
    form: Boolean | MISSING | None = MISSING
    route: Route | MISSING | None = MISSING
    router: Date | MISSING | None = MISSING
    params: String | MISSING | None = MISSING
    label: Integer | MISSING | None = MISSING
    title: Boolean | MISSING | None = MISSING
    href: Href | MISSING | None = MISSING
    src: Date | MISSING | None = MISSING
    action: String | MISSING | None = MISSING
    method: Integer | MISSING | None = MISSING
    target: Boolean | MISSING | None = MISSING
    onclick: Onclick | MISSING | None = MISSING
    disabled: Date | MISSING | None = MISSING
    hidden: String | MISSING | None = MISSING
    pattern: Integer | MISSING | None = MISSING
    required: Boolean | MISSING | None = MISSING
    min: Min | MISSING | None = MISSING
    max: Date | MISSING | None = MISSING
    step: String | MISSING | None = MISSING
    children: Integer | MISSING | None = MISSING
    draft: Boolean | MISSING | None = MISSING
    version__: Version | MISSING | None = Field(default=MISSING, alias="version_")
    name: String | MISSING = MISSING


class ComponentRead(ReadModel):
    id: int
    version: int
    key: str | None = Field(exclude_if=is_none)
    ref: int | None = Field(exclude_if=is_none)
    slot: bool | None = Field(exclude_if=is_none)
    scope: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    model: date | None = Field(exclude_if=is_none)
    style: str | None = Field(exclude_if=is_none)
    props: int | None = Field(exclude_if=is_none)
    emit: bool | None = Field(exclude_if=is_none)
    attrs: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    data: date | None = Field(exclude_if=is_none)
    computed: str | None = Field(exclude_if=is_none)
    methods: int | None = Field(exclude_if=is_none)
    setup: bool | None = Field(exclude_if=is_none)
    component: date | None = Field(exclude_if=is_none)
    template: str | None = Field(exclude_if=is_none)
    value: int | None = Field(exclude_if=is_none)
    items: bool | None = Field(exclude_if=is_none)
    item: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    page: date | None = Field(exclude_if=is_none)
    page_size: str | None = Field(serialization_alias="pageSize", exclude_if=is_none)
    sort: int | None = Field(exclude_if=is_none)
    expand: bool | None = Field(exclude_if=is_none)
    total: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    error: date | None = Field(exclude_if=is_none)
    errors: str | None = Field(exclude_if=is_none)
    loading: int | None = Field(exclude_if=is_none)
    form: bool | None = Field(exclude_if=is_none)
    route: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    router: date | None = Field(exclude_if=is_none)
    params: str | None = Field(exclude_if=is_none)
    label: int | None = Field(exclude_if=is_none)
    title: bool | None = Field(exclude_if=is_none)
    href: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    src: date | None = Field(exclude_if=is_none)
    action: str | None = Field(exclude_if=is_none)
    method: int | None = Field(exclude_if=is_none)
    target: bool | None = Field(exclude_if=is_none)
    onclick: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    disabled: date | None = Field(exclude_if=is_none)
    hidden: str | None = Field(exclude_if=is_none)
    pattern: int | None = Field(exclude_if=is_none)
    required: bool | None = Field(exclude_if=is_none)
    min: Annotated[Decimal, fixed_scale(2)] | None = Field(exclude_if=is_none)
    max: date | None = Field(exclude_if=is_none)
    step: str | None = Field(exclude_if=is_none)
    children: int | None = Field(exclude_if=is_none)
    draft: bool | None = Field(exclude_if=is_none)
    version__: Annotated[Decimal, fixed_scale(2)] | None = Field(serialization_alias="version_", exclude_if=is_none)
    name: str
    created_at: Timestamp = Field(serialization_alias="createdAt")
    updated_at: Timestamp = Field(serialization_alias="updatedAt")
