from enum import StrEnum

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from app.database.entities import SerialEntity
from app.database.types import ListOf, values_of


class EnumCaseNeeded(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseOrNull(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseOptional(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseEither(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseDefaulted(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseOrNullDefaulted(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseNullByDefault(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseOptionalDefaulted(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseEitherDefaulted(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseMany(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseManyOrNull(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseOldSpelling(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseDistinct(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCaseFixed(StrEnum):
    RED = "red"
    GREEN = "green"
    BLUE_ISH = "blue-ish"
    VALUE_4TH = "4th"


class EnumCase(SerialEntity):
    __tablename__ = "enum_cases"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    needed: Mapped[EnumCaseNeeded] = mapped_column(values_of(EnumCaseNeeded, "needed"))
    or_null: Mapped[EnumCaseOrNull | None] = mapped_column(values_of(EnumCaseOrNull, "or_null"))
    optional: Mapped[EnumCaseOptional | None] = mapped_column(values_of(EnumCaseOptional, "optional"))
    either: Mapped[EnumCaseEither | None] = mapped_column(values_of(EnumCaseEither, "either"))
    defaulted: Mapped[EnumCaseDefaulted] = mapped_column(values_of(EnumCaseDefaulted, "defaulted"))
    or_null_defaulted: Mapped[EnumCaseOrNullDefaulted | None] = mapped_column(
        values_of(EnumCaseOrNullDefaulted, "or_null_defaulted")
    )
    null_by_default: Mapped[EnumCaseNullByDefault | None] = mapped_column(
        values_of(EnumCaseNullByDefault, "null_by_default")
    )
    optional_defaulted: Mapped[EnumCaseOptionalDefaulted | None] = mapped_column(
        values_of(EnumCaseOptionalDefaulted, "optional_defaulted")
    )
    either_defaulted: Mapped[EnumCaseEitherDefaulted | None] = mapped_column(
        values_of(EnumCaseEitherDefaulted, "either_defaulted")
    )
    many: Mapped[list[EnumCaseMany]] = mapped_column(ListOf(values_of(EnumCaseMany, "many")))
    many_or_null: Mapped[list[EnumCaseManyOrNull] | None] = mapped_column(
        ListOf(values_of(EnumCaseManyOrNull, "many_or_null"))
    )
    old_spelling: Mapped[list[EnumCaseOldSpelling]] = mapped_column(
        ListOf(values_of(EnumCaseOldSpelling, "old_spelling"))
    )
    distinct: Mapped[list[EnumCaseDistinct]] = mapped_column(ListOf(values_of(EnumCaseDistinct, "distinct")))
    fixed: Mapped[EnumCaseFixed | None] = mapped_column(values_of(EnumCaseFixed, "fixed"))
