from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity

if TYPE_CHECKING:
    from app.classes.models import Class
    from app.groups.models import Group
    from app.orders.models import Order


class Meeting(SerialEntity):
    __tablename__ = "meetings"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    class_: Mapped[str | None] = mapped_column("class", String(255))
    class___2: Mapped[str | None] = mapped_column("class_", String(255))
    class__: Mapped[str | None] = mapped_column("_class", String(255))
    foo_bar_2: Mapped[str | None] = mapped_column(String(255))
    foo_bar_3: Mapped[str | None] = mapped_column(String(255))
    foo_bar: Mapped[str | None] = mapped_column(String(255))
    foobar: Mapped[str | None] = mapped_column(String(255))
    url: Mapped[str | None] = mapped_column(String(255))
    url_2: Mapped[str | None] = mapped_column(String(255))
    html_url: Mapped[str | None] = mapped_column(String(255))
    html_url_2: Mapped[str | None] = mapped_column(String(255))
    x2y: Mapped[int | None]
    x_2y: Mapped[int | None]
    is2fa_enabled: Mapped[bool | None]
    is_2_fa_enabled: Mapped[bool | None]
    a_2: Mapped[int | None]
    a: Mapped[int | None]
    n_: Mapped[str | None] = mapped_column("_", String(255))
    n__: Mapped[str | None] = mapped_column("__", String(255))
    group_id: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="SET NULL"), index=True)
    group_id_2: Mapped[int | None] = mapped_column(ForeignKey("groups.id", ondelete="SET NULL"), index=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id", ondelete="CASCADE"), index=True)
    class2id: Mapped[int | None] = mapped_column(ForeignKey("classes.id", ondelete="SET NULL"), index=True)

    group: Mapped["Group | None"] = relationship(foreign_keys=group_id, viewonly=True, lazy="raise")
    group_: Mapped["Group | None"] = relationship(foreign_keys=group_id_2, viewonly=True, lazy="raise")
    order: Mapped["Order"] = relationship(foreign_keys=order_id, viewonly=True, lazy="raise")
    class2: Mapped["Class | None"] = relationship(foreign_keys=class2id, viewonly=True, lazy="raise")
