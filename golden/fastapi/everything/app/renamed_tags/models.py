from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity
from app.database.types import ExactDecimal

if TYPE_CHECKING:
    from app.renamed_ones.models import RenamedMembers


class RenamedTag(SerialEntity):
    __tablename__ = "renamed_tags"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    version: Mapped[int] = mapped_column("_version")

    version_: Mapped[Decimal] = mapped_column("version", ExactDecimal(18, 2))
    name: Mapped[str] = mapped_column(String(255))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("renamed_ones._id", ondelete="SET NULL"), index=True)

    owner: Mapped["RenamedMembers | None"] = relationship(foreign_keys=owner_id, viewonly=True, lazy="raise")
    member_links: Mapped[set["RenamedTagMember"]] = relationship(
        cascade="all, delete-orphan", passive_deletes=True, lazy="joined"
    )
    member_ids: AssociationProxy[set[int]] = association_proxy(
        "member_links", "member_id", creator=lambda key: RenamedTagMember(member_id=key)
    )
    members: Mapped[list["RenamedMembers"]] = relationship(
        secondary="renamed_tags_members", order_by="RenamedMembers.id", viewonly=True, lazy="raise"
    )


class RenamedTagMember(Base):
    """A link; the `RenamedTag` owns it."""

    __tablename__ = "renamed_tags_members"

    renamed_tag_id: Mapped[int] = mapped_column(ForeignKey("renamed_tags.id", ondelete="CASCADE"), primary_key=True)
    member_id: Mapped[int] = mapped_column(
        ForeignKey("renamed_ones._id", ondelete="CASCADE"), primary_key=True, index=True
    )
