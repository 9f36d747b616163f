"""What every entity has."""

import secrets
from datetime import UTC, date, datetime, time
from functools import cache
from time import time_ns
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import Column, Double, Identity, Index, MetaData, Uuid, event, inspect
from sqlalchemy.orm import DeclarativeBase, Mapped, Mapper, Session, UOWTransaction, declared_attr, mapped_column
from sqlalchemy.orm.attributes import flag_modified, set_committed_value

from app.contract.keys import write_key
from app.database.functions import digest
from app.database.naming import constraint_name, naming_convention
from app.database.types import TimeOfDay, UtcDateTime

TOUCHED = {"is_touched": True}
"""Of a time: every change sets it."""
UNIQUE_BY_DIGEST = {"is_unique_by_digest": True}
"""Of a text that may be too long for an index."""


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=naming_convention())
    type_annotation_map: ClassVar = {datetime: UtcDateTime, time: TimeOfDay, float: Double, UUID: Uuid}


class Entity(Base):
    """Has a version that counts every effective change, and times; the session keeps them."""

    __abstract__ = True

    needs_precondition: ClassVar[bool] = False
    """Whether who writes must name the version that was read."""

    version: Mapped[int]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime] = mapped_column(info=TOUCHED)

    def __init_subclass__(cls, **options: object) -> None:
        super().__init_subclass__(**options)
        if "__abstract__" not in vars(cls):
            _add_digests(inspect(cls))

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.version}

    @property
    def id(self) -> object:
        """The key; if it has several members, their text."""
        return write_key(inspect(self).mapper.primary_key_from_instance(self))

    def touch(self) -> None:
        """Makes the next flush count a change, even if no column has another value."""
        flag_modified(self, "updated_at")


class SerialEntity(Entity):
    """Its key is an integer from the database."""

    __abstract__ = True
    id: Mapped[int] = mapped_column(Identity(), primary_key=True)

    @declared_attr.directive
    def __table_args__(cls) -> dict[str, Any] | tuple[Any, ...]:
        return {"sqlite_autoincrement": True}  # or keys would be used again


class UuidEntity(Entity):
    """Its key is a UUID, which a client may choose."""

    __abstract__ = True

    id: Mapped[UUID] = mapped_column(primary_key=True)


def utc_now() -> datetime:
    now = datetime.now(UTC)
    return now.replace(microsecond=now.microsecond // 1000 * 1000)


def utc_today() -> date:
    return datetime.now(UTC).date()


def uuid7() -> UUID:
    """Made from the time, so that it grows with it (RFC 9562)."""
    milliseconds = time_ns() // 1_000_000
    return UUID(int=milliseconds << 80 | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62))


def is_touched(column: Column[Any]) -> bool:
    return "is_touched" in column.info


@event.listens_for(Session, "before_flush")
def _stamp(session: Session, _context: UOWTransaction, _instances: object) -> None:
    now = utc_now()
    for entity in session.new:
        if isinstance(entity, Entity):
            entity.created_at = now
            _set_times(entity, now)
            _complete_links(entity)
    for entity in session.dirty:
        if isinstance(entity, Entity) and session.is_modified(entity):
            _set_times(entity, now)
            entity.touch()  # links alone would not make an UPDATE


def _set_times(entity: Entity, now: datetime) -> None:
    for attribute in _touched_attributes(type(entity)):
        setattr(entity, attribute, now)


@cache
def _touched_attributes(entity_type: type[Entity]) -> list[str]:
    return [name for name, column in inspect(entity_type).columns.items() if is_touched(column)]


def _complete_links(entity: Entity) -> None:
    """A new entity that was given no links has none; SQLAlchemy would want to load them."""
    for relation in inspect(type(entity)).relationships:
        if not relation.viewonly and relation.key not in vars(entity):
            set_committed_value(entity, relation.key, set())


def _add_digests(mapper: Mapper[Any]) -> None:
    for column in mapper.columns:
        if "is_unique_by_digest" in column.info:
            Index(constraint_name("uq", column.table.fullname, column.name), digest(column), unique=True)
