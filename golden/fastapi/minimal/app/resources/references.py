"""Whether there is what a body refers to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, cast

from sqlalchemy import Column, ForeignKeyConstraint, Table, inspect, select
from sqlalchemy.ext.associationproxy import AssociationProxy
from sqlalchemy.ext.asyncio import AsyncSession

from app.contract.problems import Violation, invalid, pointer_to
from app.contract.schemas import WriteModel
from app.database.entities import Entity
from app.resources.cascades import foreign_keys, owner_of_links
from app.resources.keys import is_among, parts_of

MAX_PARAMETERS = 10_000


@dataclass(frozen=True)
class _Reference:
    """What attributes refer to: all of them to one key, or a list in one of them to many."""

    attributes: tuple[str, ...]
    target: tuple[Column[Any], ...]
    is_list: bool = False


async def check_references(session: AsyncSession, entity: Entity, body: WriteModel) -> None:
    written = dict(body.written())
    violations: list[Violation] = []
    for reference in _references_of(type(entity)):
        if written.keys().isdisjoint(reference.attributes):
            continue
        values = [written[name] if name in written else getattr(entity, name) for name in reference.attributes]
        if reference.is_list:
            (keys,) = values
        elif None in values:
            continue
        else:
            keys = [tuple(values)]
        found = await _existing(session, reference.target, keys)
        missing = [index for index, key in enumerate(keys) if parts_of(key) not in found]
        violations.extend(_violations(body, reference, missing))
    if violations:
        raise invalid(violations)


def _violations(body: WriteModel, reference: _Reference, missing: Sequence[int]) -> Iterator[Violation]:
    for index in missing:
        for attribute in reference.attributes:
            member = body.member(attribute)
            pointer = pointer_to(member, index) if reference.is_list else pointer_to(member)
            detail = body.rules.messages.get(member, "Does not exist")
            yield {"pointer": pointer, "code": "reference_not_found", "detail": detail}


@cache
def _references_of(entity_type: type[Entity]) -> Sequence[_Reference]:
    """Every foreign key is a reference; what links an entity to others is a list of them."""
    mapper = inspect(entity_type)
    references = []
    for key in foreign_keys(cast(Table, mapper.local_table)):
        attributes = tuple(mapper.get_property_by_column(element.parent).key for element in key.elements)
        references.append(_Reference(attributes, _target_of(key)))
    for name, descriptor in mapper.all_orm_descriptors.items():
        if isinstance(descriptor, AssociationProxy):
            links = getattr(entity_type, name).target_class.__table__
            (other,) = (key for key in foreign_keys(links) if key is not owner_of_links(links))
            references.append(_Reference((name,), _target_of(other), is_list=True))
    return references


def _target_of(key: ForeignKeyConstraint) -> tuple[Column[Any], ...]:
    return tuple(element.column for element in key.elements)


async def _existing(session: AsyncSession, target: Sequence[Column[Any]], keys: Sequence[Any]) -> set[tuple[Any, ...]]:
    found: set[tuple[Any, ...]] = set()
    portion = MAX_PARAMETERS // len(target)
    for start in range(0, len(keys), portion):
        some = keys[start : start + portion]
        if len(target) == 1:
            some = [part for key in some for part in parts_of(key)]
        found.update(tuple(row) for row in await session.execute(select(*target).where(is_among(target, some))))
    return found
