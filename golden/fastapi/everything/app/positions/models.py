from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, ForeignKeyConstraint, Index, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.contract.keys import KeyForm
from app.contract.scalars import parse_big_integer, parse_date, parse_integer, parse_text, parse_uuid
from app.database.entities import Base, Entity
from app.database.types import values_of

if TYPE_CHECKING:
    from app.hubs.models import Hub
    from app.marks.models import Mark


class PositionKind(StrEnum):
    A = "a"
    B_C = "b/c"
    D_E = "d e"
    VALUE = "~"


class PositionKey(NamedTuple):
    text: str
    count_: int
    big: int
    uuid: UUID
    day: date
    kind: PositionKind
    hub_id: int


POSITION_KEY = KeyForm(
    PositionKey, (parse_text, parse_integer, parse_big_integer, parse_uuid, parse_date, PositionKind, parse_integer)
)


class Position(Entity):
    __tablename__ = "positions"
    __table_args__ = (Index(None, "created_at", "text", "count", "big", "uuid", "day", "kind", "hub_id"),)

    text: Mapped[str] = mapped_column(String(20), primary_key=True)
    count: Mapped[int] = mapped_column(primary_key=True)
    big: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    uuid: Mapped[UUID] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    kind: Mapped[PositionKind] = mapped_column(values_of(PositionKind, "kind"), primary_key=True)
    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), primary_key=True, index=True)
    title: Mapped[str | None] = mapped_column(String(255))

    hub: Mapped["Hub"] = relationship(foreign_keys=hub_id, viewonly=True, lazy="raise")
    mark_links: Mapped[set["PositionMark"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    mark_ids: AssociationProxy[set[int]] = association_proxy(
        "mark_links", "mark_id", creator=lambda key: PositionMark(mark_id=key)
    )
    marks: Mapped[list["Mark"]] = relationship(
        secondary="positions_marks", order_by="Mark.id", viewonly=True, lazy="raise"
    )


class PositionMark(Base):
    """A link; the `Position` owns it."""

    __tablename__ = "positions_marks"
    __table_args__ = (
        ForeignKeyConstraint(
            [
                "position_text",
                "position_count",
                "position_big",
                "position_uuid",
                "position_day",
                "position_kind",
                "position_hub_id",
            ],
            [
                "positions.text",
                "positions.count",
                "positions.big",
                "positions.uuid",
                "positions.day",
                "positions.kind",
                "positions.hub_id",
            ],
            ondelete="CASCADE",
        ),
    )

    position_text: Mapped[str] = mapped_column(String(20), primary_key=True)
    position_count: Mapped[int] = mapped_column(primary_key=True)
    position_big: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    position_uuid: Mapped[UUID] = mapped_column(primary_key=True)
    position_day: Mapped[date] = mapped_column(primary_key=True)
    position_kind: Mapped[str] = mapped_column(String(64), primary_key=True)
    position_hub_id: Mapped[int] = mapped_column(primary_key=True)
    mark_id: Mapped[int] = mapped_column(ForeignKey("marks.id", ondelete="CASCADE"), primary_key=True, index=True)
