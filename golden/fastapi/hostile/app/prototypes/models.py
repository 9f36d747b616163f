from typing import TYPE_CHECKING, Any

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from app.database.entities import SerialEntity
from app.database.types import JsonDocument

if TYPE_CHECKING:
    from app.breakouts.models import Breakout


class Prototype(SerialEntity):
    __tablename__ = "prototypes"
    __table_args__ = (Index(None, "created_at", "id"), {"sqlite_autoincrement": True})

    name: Mapped[str] = mapped_column(String(255))
    proto____: Mapped[str | None] = mapped_column("__proto__", String(255))
    constructor: Mapped[int | None]
    prototype: Mapped[str | None] = mapped_column(String(255))
    has_own_property: Mapped[bool | None]
    to_string: Mapped[str | None] = mapped_column(String(255))
    value_of: Mapped[float | None]
    to_json: Mapped[Any | None] = mapped_column(JsonDocument)
    then: Mapped[str | None] = mapped_column(String(255))
    class_____: Mapped[str | None] = mapped_column("__class__", String(255))
    dict_____: Mapped[Any | None] = mapped_column("__dict__", JsonDocument)
    init____: Mapped[str | None] = mapped_column("__init__", String(255))
    define_getter____: Mapped[str | None] = mapped_column("__define_getter__", String(255))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("breakouts.id", ondelete="SET NULL"), index=True)

    owner: Mapped["Breakout | None"] = relationship(foreign_keys=owner_id, viewonly=True, lazy="raise")
