from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, UuidEntity

if TYPE_CHECKING:
    from app.marks.models import Mark
    from app.strict_notes.models import StrictNote


class Token(UuidEntity):
    __tablename__ = "tokens"
    __table_args__ = (Index(None, "created_at", "id"),)

    name: Mapped[str] = mapped_column(String(255))

    marks: Mapped[list["Mark"]] = relationship(
        secondary="marks_tokens", order_by="Mark.id", viewonly=True, lazy="raise"
    )
    pairs: Mapped[list["Token"]] = relationship(
        secondary="tokens_paired_with",
        primaryjoin="Token.id == TokenPairedWith.paired_with_id",
        secondaryjoin="Token.id == TokenPairedWith.token_id",
        order_by="Token.id",
        viewonly=True,
        lazy="raise",
    )
    paired_with_links: Mapped[set["TokenPairedWith"]] = relationship(
        foreign_keys="TokenPairedWith.token_id", cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    paired_with_ids: AssociationProxy[set[UUID]] = association_proxy(
        "paired_with_links", "paired_with_id", creator=lambda key: TokenPairedWith(paired_with_id=key)
    )
    paired_with: Mapped[list["Token"]] = relationship(
        secondary="tokens_paired_with",
        primaryjoin="Token.id == TokenPairedWith.token_id",
        secondaryjoin="Token.id == TokenPairedWith.paired_with_id",
        order_by="Token.id",
        viewonly=True,
        lazy="raise",
    )
    strict_notes: Mapped[list["StrictNote"]] = relationship(
        secondary="strict_notes_links", order_by="StrictNote.id", viewonly=True, lazy="raise"
    )


class TokenPairedWith(Base):
    """A link; the `Token` owns it."""

    __tablename__ = "tokens_paired_with"

    token_id: Mapped[UUID] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), primary_key=True)
    paired_with_id: Mapped[UUID] = mapped_column(
        ForeignKey("tokens.id", ondelete="CASCADE"), primary_key=True, index=True
    )
