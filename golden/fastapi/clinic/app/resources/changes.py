"""Writing: what operations do to one entity, and what the answer is when the database refuses."""

from collections.abc import Iterable, Iterator
from typing import Any, NoReturn, TypeVar, cast

from fastapi import Request, Response
from sqlalchemy import Table, delete, inspect, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.orm.interfaces import ORMOption

from app.contract.preconditions import Precondition, etag
from app.contract.problems import (
    Code,
    LostRaceError,
    NotFoundError,
    PreconditionRequiredError,
    Violation,
    conflict,
    invalid,
    pointer_to,
)
from app.contract.schemas import PatchModel, ReplaceModel, WriteModel, incomplete
from app.database.entities import Entity
from app.database.violations import is_deadlock, is_foreign_key_violation, is_unique_violation, violated_columns
from app.resources.detaching import detach
from app.resources.keys import has_key
from app.resources.references import check_references

E = TypeVar("E", bound=Entity)


async def find(session: AsyncSession, entity_type: type[E], key: object, *options: ORMOption) -> E:
    entity = await session.get(entity_type, key, options=options)
    if entity is None:
        raise NotFoundError
    return entity


async def require(session: AsyncSession, entity_type: type[Entity], key: object) -> None:
    """That there is one, without loading it."""
    if await session.scalar(select(1).where(has_key(entity_type, key))) is None:
        raise NotFoundError


async def create(session: AsyncSession, entity: Entity, body: WriteModel) -> None:
    await check_references(session, entity, body)
    _write(entity, body)
    session.add(entity)
    await save(session, entity, body)


async def change(session: AsyncSession, entity: Entity, body: WriteModel, if_match: Precondition) -> None:
    """By a PUT or a PATCH, which differ in the members that they write."""
    check_version(entity, if_match, body)
    if violations := [*_changes_of_immutable(entity, body), *_incomplete_references(entity, body)]:
        raise invalid(violations)
    await check_references(session, entity, body)
    _write(entity, body)
    await save(session, entity, body)


async def remove(session: AsyncSession, entity: Entity, if_match: Precondition) -> None:
    check_version(entity, if_match)
    entity_type, key = type(entity), _key_of(entity)
    is_this_version = has_key(entity_type, key), entity_type.version == entity.version
    try:
        await detach(session, entity, key)
        if await session.scalar(delete(entity_type).where(*is_this_version).returning(entity_type.version)) is None:
            await _lose_race(session, entity_type, key)
        await session.commit()
    except DBAPIError as error:
        if is_foreign_key_violation(error):
            raise conflict([{"pointer": "#", "code": "referenced", "detail": "Others still refer to it"}]) from error
        if is_deadlock(error):
            await _lose_race(session, entity_type, key)
        raise


async def save(session: AsyncSession, entity: Entity, body: WriteModel | None = None) -> None:
    entity_type, key = type(entity), _key_of(entity)
    try:
        await session.commit()
    except StaleDataError:
        await _lose_race(session, entity_type, key)
    except DBAPIError as error:
        is_unique = is_unique_violation(error)
        mapper = inspect(entity_type)
        if is_unique and body and (columns := violated_columns(error, cast(Table, mapper.local_table))):
            attributes = [mapper.get_property_by_column(column).key for column in columns]
            raise conflict(list(_violations(body, attributes, "unique", "Is taken"))) from error
        if is_unique or is_foreign_key_violation(error) or is_deadlock(error):
            # The same link has just been added, or what it refers to was there a moment ago.
            await _lose_race(session, entity_type, key)
        raise


def check_version(entity: Entity, if_match: Precondition, body: WriteModel | None = None) -> None:
    """The version in a PUT is a precondition too."""
    is_named = isinstance(body, ReplaceModel) and body.has_version
    if entity.needs_precondition and not if_match.is_given and not is_named:
        raise PreconditionRequiredError
    if_match.check(entity.version)
    if isinstance(body, ReplaceModel):
        body.check_version(entity.version)


def tag(response: Response, entity: Entity) -> None:
    response.headers["ETag"] = etag(entity.version)


def tag_new(request: Request, response: Response, entity: Entity) -> None:
    tag(response, entity)
    response.headers["Location"] = f"{request.url.path}/{entity.id}"


def _write(entity: Entity, body: WriteModel) -> None:
    for attribute, value in body.written():
        setattr(entity, attribute, value)


def _changes_of_immutable(entity: Entity, body: WriteModel) -> Iterator[Violation]:
    """What has a value already, and would get another one."""
    if not body.rules.immutable:
        return
    written, columns = dict(body.written()), inspect(type(entity)).columns
    for attributes in body.rules.immutable:
        if any(
            getattr(entity, name) is not None
            and not columns[name].type.compare_values(getattr(entity, name), written[name])
            for name in attributes
            if name in written
        ):
            yield from _violations(body, attributes, "immutable", "Cannot be changed")


def _incomplete_references(entity: Entity, body: WriteModel) -> Iterator[Violation]:
    """The members of a key that only together with those of the entity are not complete."""
    if not isinstance(body, PatchModel):
        return
    written = dict(body.written())
    for attributes in body.rules.complete:
        if not written.keys().isdisjoint(attributes):
            values = {name: written[name] if name in written else getattr(entity, name) for name in attributes}
            for attribute, code in incomplete(values, written.keys()):
                yield from _violations(body, [attribute], code, "Has no value, but others of its reference have")


def _violations(body: WriteModel, attributes: Iterable[str], code: Code, detail: str) -> Iterator[Violation]:
    for attribute in attributes:
        member = body.member(attribute)
        yield {"pointer": pointer_to(member), "code": code, "detail": body.rules.messages.get(member, detail)}


def _key_of(entity: Entity) -> tuple[Any, ...] | None:
    """None while it is new."""
    return inspect(entity).identity


async def _lose_race(session: AsyncSession, entity_type: type[Entity], key: object) -> NoReturn:
    """Tells the version that others have made; a new entity has no key here, and no version."""
    await session.rollback()
    if key is None:
        raise LostRaceError(None)
    version = await session.scalar(select(entity_type.version).where(has_key(entity_type, key)))
    await session.rollback()
    if version is None:
        raise NotFoundError
    raise LostRaceError(version)
