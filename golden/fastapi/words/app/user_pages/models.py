from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.pages.models import Page
    from app.problems.models import Problem


class UserPage(SerialEntity):
    __tablename__ = "user_pages"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    problem_id: Mapped[int | None] = mapped_column(ForeignKey("problems.id", ondelete="SET NULL"), index=True)
    page_id: Mapped[int | None] = mapped_column(ForeignKey("pages.id", ondelete="SET NULL"), index=True)
    self_id: Mapped[int | None] = mapped_column(ForeignKey("user_pages.id", ondelete="SET NULL"), index=True)

    problem: Mapped["Problem | None"] = relationship(foreign_keys=problem_id, viewonly=True, lazy="raise")
    page: Mapped["Page | None"] = relationship(foreign_keys=page_id, viewonly=True, lazy="raise")
    self: Mapped["UserPage | None"] = relationship(
        foreign_keys=self_id, remote_side="UserPage.id", viewonly=True, lazy="raise"
    )
