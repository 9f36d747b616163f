from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity

if TYPE_CHECKING:
    from app.hubs.models import Hub
    from app.positions.models import Position
    from app.tokens.models import Token


class Mark(SerialEntity):
    __tablename__ = "marks"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))

    hubs: Mapped[list["Hub"]] = relationship(secondary="hubs_marks", order_by="Hub.id", viewonly=True, lazy="raise")
    token_links: Mapped[set["MarkToken"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="selectin"
    )
    token_ids: AssociationProxy[set[UUID]] = association_proxy(
        "token_links", "token_id", creator=lambda key: MarkToken(token_id=key)
    )
    tokens: Mapped[list["Token"]] = relationship(
        secondary="marks_tokens", order_by="Token.id", viewonly=True, lazy="raise"
    )
    similar: Mapped[list["Mark"]] = relationship(
        secondary="marks_similar_to",
        primaryjoin="Mark.id == MarkSimilarTo.similar_to_id",
        secondaryjoin="Mark.id == MarkSimilarTo.mark_id",
        order_by="Mark.id",
        viewonly=True,
        lazy="raise",
    )
    similar_to_links: Mapped[set["MarkSimilarTo"]] = relationship(
        foreign_keys="MarkSimilarTo.mark_id", cascade="all, delete-orphan", passive_deletes=True, lazy="selectin"
    )
    similar_to_ids: AssociationProxy[set[int]] = association_proxy(
        "similar_to_links", "similar_to_id", creator=lambda key: MarkSimilarTo(similar_to_id=key)
    )
    similar_to: Mapped[list["Mark"]] = relationship(
        secondary="marks_similar_to",
        primaryjoin="Mark.id == MarkSimilarTo.mark_id",
        secondaryjoin="Mark.id == MarkSimilarTo.similar_to_id",
        order_by="Mark.id",
        viewonly=True,
        lazy="raise",
    )
    positions: Mapped[list["Position"]] = relationship(
        secondary="positions_marks",
        order_by=(
            "[Position.text, Position.count, Position.big, Position.uuid, Position.day, Position.kind, Position.hub_id]"
        ),
        viewonly=True,
        lazy="raise",
    )


class MarkToken(Base):
    """A link; the `Mark` owns it."""

    __tablename__ = "marks_tokens"

    mark_id: Mapped[int] = mapped_column(ForeignKey("marks.id", ondelete="CASCADE"), primary_key=True)
    token_id: Mapped[UUID] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), primary_key=True, index=True)


class MarkSimilarTo(Base):
    """A link; the `Mark` owns it."""

    __tablename__ = "marks_similar_to"

    mark_id: Mapped[int] = mapped_column(ForeignKey("marks.id", ondelete="CASCADE"), primary_key=True)
    similar_to_id: Mapped[int] = mapped_column(ForeignKey("marks.id", ondelete="CASCADE"), primary_key=True, index=True)
