from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, String
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import Base, SerialEntity

if TYPE_CHECKING:
    from app.badges.models import Badge
    from app.marks.models import Mark
    from app.seals.models import Seal
    from app.stamps.models import Stamp


class Hub(SerialEntity):
    __tablename__ = "hubs"

    name: Mapped[str] = mapped_column(String(255), unique=True)

    badge: Mapped["Badge | None"] = relationship(foreign_keys="Badge.hub_id", viewonly=True, lazy="raise")
    seal: Mapped["Seal | None"] = relationship(foreign_keys="Seal.hub_id", viewonly=True, lazy="raise")
    stamp: Mapped["Stamp | None"] = relationship(foreign_keys="Stamp.hub_id", viewonly=True, lazy="raise")
    mark_links: Mapped[set["HubMark"]] = relationship(cascade="all, delete-orphan", passive_deletes=True, lazy="joined")
    mark_ids: AssociationProxy[set[int]] = association_proxy(
        "mark_links", "mark_id", creator=lambda key: HubMark(mark_id=key)
    )
    marks: Mapped[list["Mark"]] = relationship(secondary="hubs_marks", order_by="Mark.id", viewonly=True, lazy="raise")


class HubMark(Base):
    """A link; the `Hub` owns it."""

    __tablename__ = "hubs_marks"

    hub_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), primary_key=True)
    mark_id: Mapped[int] = mapped_column(ForeignKey("marks.id", ondelete="CASCADE"), primary_key=True, index=True)
