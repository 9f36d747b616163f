from decimal import Decimal

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ExactDecimal, ListOf


class DecimalCase(SerialEntity):
    __tablename__ = "decimal_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    or_null: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    optional: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    either: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    defaulted: Mapped[Decimal] = mapped_column(ExactDecimal(18, 2))
    or_null_defaulted: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    optional_defaulted: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    either_defaulted: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    many: Mapped[list[Decimal]] = mapped_column(ListOf(ExactDecimal(18, 2)))
    many_or_null: Mapped[list[Decimal] | None] = mapped_column(ListOf(ExactDecimal(18, 2)))
    old_spelling: Mapped[list[Decimal]] = mapped_column(ListOf(ExactDecimal(18, 2)))
    distinct: Mapped[list[Decimal]] = mapped_column(ListOf(ExactDecimal(18, 2)))
    limited: Mapped[Decimal] = mapped_column(ExactDecimal(12, 4))
    single: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2), unique=True)
    fixed: Mapped[Decimal | None] = mapped_column(ExactDecimal(18, 2))
    indexed: Mapped[Decimal | None] = mapped_column("stored_decimal", ExactDecimal(18, 2), index=True)
    whole: Mapped[Decimal] = mapped_column(ExactDecimal(9, 0))
    widest: Mapped[Decimal] = mapped_column(ExactDecimal(28, 10))
    tiny: Mapped[Decimal] = mapped_column(ExactDecimal(4, 4))
