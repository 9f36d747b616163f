from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.hubs.models import Hub
    from app.tokens.models import Token


class Spoke(SerialEntity):
    __tablename__ = "spokes"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    required_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="RESTRICT"), index=True)
    optional_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    nullable_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    restricted_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="RESTRICT"), index=True)
    cascaded_id: Mapped[int] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), index=True)
    cleared_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    cleared_null_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    cascaded_optional_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="CASCADE"), index=True)
    fixed_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    token_id: Mapped[UUID] = mapped_column(ForeignKey("tokens.id", ondelete="CASCADE"), index=True)
    optional_token_id: Mapped[UUID | None] = mapped_column(ForeignKey("tokens.id", ondelete="SET NULL"), index=True)
    nullable_token_id: Mapped[UUID | None] = mapped_column(ForeignKey("tokens.id", ondelete="RESTRICT"), index=True)
    declared_id: Mapped[int | None] = mapped_column(ForeignKey("hubs.id", ondelete="SET NULL"), index=True)
    told_id: Mapped[int | None] = mapped_column("told_hub", ForeignKey("hubs.id", ondelete="RESTRICT"), index=True)

    required: Mapped["Hub"] = relationship(foreign_keys=required_id, viewonly=True, lazy="raise")
    optional: Mapped["Hub | None"] = relationship(foreign_keys=optional_id, viewonly=True, lazy="raise")
    nullable: Mapped["Hub | None"] = relationship(foreign_keys=nullable_id, viewonly=True, lazy="raise")
    restricted: Mapped["Hub | None"] = relationship(foreign_keys=restricted_id, viewonly=True, lazy="raise")
    cascaded: Mapped["Hub"] = relationship(foreign_keys=cascaded_id, viewonly=True, lazy="raise")
    cleared: Mapped["Hub | None"] = relationship(foreign_keys=cleared_id, viewonly=True, lazy="raise")
    cleared_null: Mapped["Hub | None"] = relationship(foreign_keys=cleared_null_id, viewonly=True, lazy="raise")
    cascaded_optional: Mapped["Hub | None"] = relationship(
        foreign_keys=cascaded_optional_id, viewonly=True, lazy="raise"
    )
    fixed: Mapped["Hub | None"] = relationship(foreign_keys=fixed_id, viewonly=True, lazy="raise")
    token: Mapped["Token"] = relationship(foreign_keys=token_id, viewonly=True, lazy="raise")
    optional_token: Mapped["Token | None"] = relationship(foreign_keys=optional_token_id, viewonly=True, lazy="raise")
    nullable_token: Mapped["Token | None"] = relationship(foreign_keys=nullable_token_id, viewonly=True, lazy="raise")
    declared: Mapped["Hub | None"] = relationship(foreign_keys=declared_id, viewonly=True, lazy="raise")
    told: Mapped["Hub | None"] = relationship(foreign_keys=told_id, viewonly=True, lazy="raise")
