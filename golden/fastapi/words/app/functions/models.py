from datetime import date
from decimal import Decimal

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal


class Function(SerialEntity):
    __tablename__ = "functions"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    abstract: Mapped[str | None] = mapped_column(String(255))
    any: Mapped[int | None]
    arguments: Mapped[bool | None]
    bigint: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    boolean: Mapped[date | None]
    catch: Mapped[str | None] = mapped_column(String(255))
    const: Mapped[int | None]
    debugger: Mapped[bool | None]
    declare: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    default: Mapped[date | None]
    delete: Mapped[str | None] = mapped_column(String(255))
    enum: Mapped[int | None]
    eval: Mapped[bool | None]
    export: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    extends: Mapped[date | None]
    function: Mapped[str | None] = mapped_column(String(255))
    get: Mapped[int | None]
    implements: Mapped[bool | None]
    infer: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    instanceof: Mapped[date | None]
    interface: Mapped[str | None] = mapped_column(String(255))
    keyof: Mapped[int | None]
    let: Mapped[bool | None]
    module: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    namespace: Mapped[date | None]
    never: Mapped[str | None] = mapped_column(String(255))
    new: Mapped[int | None]
    null: Mapped[bool | None]
    number: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    of: Mapped[date | None]
    package: Mapped[str | None] = mapped_column(String(255))
    private: Mapped[int | None]
    protected: Mapped[bool | None]
    public: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    readonly: Mapped[date | None]
    static: Mapped[str | None] = mapped_column(String(255))
    string: Mapped[int | None]
    super: Mapped[bool | None]
    switch: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    symbol: Mapped[date | None]
    this: Mapped[str | None] = mapped_column(String(255))
    throw: Mapped[int | None]
    typeof: Mapped[bool | None]
    undefined: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    unique: Mapped[date | None]
    unknown: Mapped[str | None] = mapped_column(String(255))
    var: Mapped[int | None]
    void: Mapped[bool | None]
    window: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    document: Mapped[date | None]
    global_this: Mapped[str | None] = mapped_column(String(255))
    na_n: Mapped[int | None]
    infinity: Mapped[bool | None]
