from datetime import date
from decimal import Decimal

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal


class Select(SerialEntity):
    __tablename__ = "selects"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    select: Mapped[int | None]
    insert: Mapped[bool | None]
    update: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    table: Mapped[date | None]
    column: Mapped[str | None] = mapped_column(String(255))
    where: Mapped[int | None]
    order: Mapped[bool | None]
    group: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    by: Mapped[date | None]
    having: Mapped[str | None] = mapped_column(String(255))
    limit: Mapped[int | None]
    offset: Mapped[bool | None]
    join: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    on: Mapped[date | None]
    union: Mapped[str | None] = mapped_column(String(255))
    all: Mapped[int | None]
    distinct: Mapped[bool | None]
    user: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    primary: Mapped[date | None]
    foreign: Mapped[str | None] = mapped_column(String(255))
    references: Mapped[int | None]
    check: Mapped[bool | None]
    constraint: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    index: Mapped[date | None]
    view: Mapped[str | None] = mapped_column(String(255))
    end: Mapped[int | None]
    desc: Mapped[bool | None]
    asc: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    between: Mapped[date | None]
    like: Mapped[str | None] = mapped_column(String(255))
    exists: Mapped[int | None]
    values: Mapped[bool | None]
    begin: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    commit: Mapped[date | None]
    rollback: Mapped[str | None] = mapped_column(String(255))
    rowid: Mapped[int | None]
    oid: Mapped[bool | None]
    xmin_2: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    ctid_2: Mapped[date | None]
    tableoid_2: Mapped[str | None] = mapped_column(String(255))
    cast: Mapped[int | None]
    collate: Mapped[bool | None]
    current_date: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    session_user: Mapped[date | None]
    analyse: Mapped[str | None] = mapped_column(String(255))
    window_: Mapped[int | None]
    name: Mapped[str] = mapped_column(String(255))
