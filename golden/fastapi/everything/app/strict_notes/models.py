from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity

if TYPE_CHECKING:
    from app.tokens.models import Token


class StrictNote(SerialEntity):
    __tablename__ = "strict_notes"

    needs_precondition = True

    name: Mapped[str] = mapped_column(String(255), unique=True)
    body: Mapped[str] = mapped_column(Text)
    pinned: Mapped[bool]

    link_links: Mapped[set["StrictNoteLink"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    link_ids: AssociationProxy[set[UUID]] = association_proxy(
        "link_links", "link_id", creator=lambda key: StrictNoteLink(link_id=key)
    )
    links: Mapped[list["Token"]] = relationship(
        secondary="strict_notes_links", order_by="Token.id", viewonly=True, lazy="raise"
    )


class StrictNoteLink(Base):
    """A link; the `StrictNote` owns it."""

    __tablename__ = "strict_notes_links"

    strict_note_id: Mapped[int] = mapped_column(ForeignKey("strict_notes.id", ondelete="CASCADE"), primary_key=True)
    link_id: Mapped[UUID] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), primary_key=True, index=True)
