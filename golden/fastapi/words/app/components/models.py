from datetime import date
from decimal import Decimal

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal


class Component(SerialEntity):
    __tablename__ = "components"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    key: Mapped[str | None] = mapped_column(String(255))
    ref: Mapped[int | None]
    slot: Mapped[bool | None]
    scope: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    model: Mapped[date | None]
    style: Mapped[str | None] = mapped_column(String(255))
    props: Mapped[int | None]
    emit: Mapped[bool | None]
    attrs: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    data: Mapped[date | None]
    computed: Mapped[str | None] = mapped_column(String(255))
    methods: Mapped[int | None]
    setup: Mapped[bool | None]
    component: Mapped[date | None]
    template: Mapped[str | None] = mapped_column(String(255))
    value: Mapped[int | None]
    items: Mapped[bool | None]
    item: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    page: Mapped[date | None]
    page_size: Mapped[str | None] = mapped_column(String(255))
    sort: Mapped[int | None]
    expand: Mapped[bool | None]
    total: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    error: Mapped[date | None]
    errors: Mapped[str | None] = mapped_column(String(255))
    loading: Mapped[int | None]
    form: Mapped[bool | None]
    route: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    router: Mapped[date | None]
    params: Mapped[str | None] = mapped_column(String(255))
    label: Mapped[int | None]
    title: Mapped[bool | None]
    href: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    src: Mapped[date | None]
    action: Mapped[str | None] = mapped_column(String(255))
    method: Mapped[int | None]
    target: Mapped[bool | None]
    onclick: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    disabled: Mapped[date | None]
    hidden: Mapped[str | None] = mapped_column(String(255))
    pattern: Mapped[int | None]
    required: Mapped[bool | None]
    min: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    max: Mapped[date | None]
    step: Mapped[str | None] = mapped_column(String(255))
    children: Mapped[int | None]
    draft: Mapped[bool | None]
    version__: Mapped[Decimal | None] = mapped_column("version_", ExactDecimal(18, 2))
    name: Mapped[str] = mapped_column(String(255))
