from sqlalchemy import BigInteger, Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf


class BigIntCase(SerialEntity):
    __tablename__ = "big_int_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[int] = mapped_column(BigInteger)
    or_null: Mapped[int | None] = mapped_column(BigInteger)
    optional: Mapped[int | None] = mapped_column(BigInteger)
    either: Mapped[int | None] = mapped_column(BigInteger)
    defaulted: Mapped[int] = mapped_column(BigInteger)
    or_null_defaulted: Mapped[int | None] = mapped_column(BigInteger)
    null_by_default: Mapped[int | None] = mapped_column(BigInteger)
    optional_defaulted: Mapped[int | None] = mapped_column(BigInteger)
    either_defaulted: Mapped[int | None] = mapped_column(BigInteger)
    many: Mapped[list[int]] = mapped_column(ListOf(BigInteger()))
    many_or_null: Mapped[list[int] | None] = mapped_column(ListOf(BigInteger()))
    old_spelling: Mapped[list[int]] = mapped_column(ListOf(BigInteger()))
    distinct: Mapped[list[int]] = mapped_column(ListOf(BigInteger()))
    limited: Mapped[int] = mapped_column(BigInteger)
    single: Mapped[int | None] = mapped_column(BigInteger, unique=True)
    fixed: Mapped[int | None] = mapped_column(BigInteger)
