"""What the schemas of all entities have in common."""

from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Annotated, Any, ClassVar, Generic, Literal, Self, TypeVar

from fastapi.routing import APIRoute
from pydantic import (
    MISSING,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ModelWrapValidatorHandler,
    PlainSerializer,
    ValidationError,
    model_validator,
)
from pydantic_core import InitErrorDetails

from app.contract.keys import write_key
from app.contract.problems import StaleError, pointer_to
from app.contract.scalars import Integer, copy_errors, format_date_time, refuse

Names = tuple[str, ...]


@dataclass(frozen=True)
class Platform:
    """The names of the members that every entity has, where a model uses them for something else."""

    id: str = "id"
    version: str = "version"
    created_at: str = "createdAt"
    updated_at: str = "updatedAt"


@dataclass(frozen=True)
class Rules:
    """What holds for the members of an entity, beside their types."""

    expandable: Set[str] = frozenset()
    """Relations that `expand` takes; a body may not set them."""
    not_expandable: Set[str] = frozenset()
    touched: Set[str] = frozenset()
    """Times that every change sets."""
    immutable: tuple[Names, ...] = ()
    """Attributes that may be set once; those of one reference together."""
    complete: tuple[Names, ...] = ()
    """Attributes of a reference to a key of several members: all of them have a value, or none."""
    messages: Mapping[str, str] = field(default_factory=dict)
    """What to say of a member when something is wrong with it."""
    platform: Platform = Platform()

    @property
    def read_only(self) -> Set[str]:
        return self.expandable | self.not_expandable | self.echo | {self.platform.id, self.platform.version}

    @property
    def echo(self) -> Set[str]:
        """What a PUT may repeat, without a meaning."""
        return self.expandable | self.touched | {self.platform.created_at, self.platform.updated_at}


class WriteModel(BaseModel):
    """A body. Members that are `MISSING` were not sent and have no default."""

    model_config = ConfigDict(extra="forbid", frozen=True, protected_namespaces=())

    rules: ClassVar[Rules] = Rules()

    @classmethod
    def member(cls, attribute: str) -> str:
        """The name that an attribute of the entity has in bodies."""
        member = cls.model_fields.get(attribute)
        return member.alias if member and member.alias else attribute

    def written(self) -> Iterator[tuple[str, Any]]:
        """The attributes to set. What a POST or PUT leaves out, and has no default, becomes null."""
        for name in type(self).model_fields:
            value = getattr(self, name)
            yield name, None if value is MISSING else value


class ReplaceModel(WriteModel):
    """The body of a PUT. It may repeat what a GET has shown; the version is a precondition."""

    version: Integer | MISSING = MISSING

    @model_validator(mode="before")
    @classmethod
    def _forget_echo(cls, body: object) -> object:
        if not isinstance(body, dict):
            return body
        return {name: value for name, value in body.items() if name not in cls.rules.echo}

    @property
    def has_version(self) -> bool:
        return self.version is not MISSING

    def check_version(self, version: int) -> None:
        if self.version not in (MISSING, version):
            pointer = pointer_to(self.member("version"))
            raise StaleError(version, {"pointer": pointer, "code": "stale", "detail": "Is not the current version"})

    def written(self) -> Iterator[tuple[str, Any]]:
        """What may be set only once stays if it is left out."""
        kept = {name for names in self.rules.immutable for name in names} - self.model_fields_set
        return ((name, value) for name, value in super().written() if name != "version" and name not in kept)


class PatchModel(WriteModel):
    """The body of a PATCH, of which only what was sent is written."""

    def written(self) -> Iterator[tuple[str, Any]]:
        return ((name, getattr(self, name)) for name in self.model_fields_set)


class CompositeReferences(WriteModel):
    """A body that refers to keys of several members, which have a value together."""

    @model_validator(mode="wrap")
    @classmethod
    def _check_composite_references(cls, body: object, validate: ModelWrapValidatorHandler[Self]) -> Self:
        errors: list[InitErrorDetails] = []
        try:
            model = validate(body)
        except ValidationError as error:
            errors = copy_errors(error)
        if isinstance(body, dict):
            bad = {error["loc"][0] for error in errors if error["loc"]}
            errors.extend(cls._incomplete_references(body, bad))
        if errors:
            raise ValidationError.from_exception_data("body", errors)
        return model

    @classmethod
    def _incomplete_references(cls, body: dict[str, Any], bad: Set[object]) -> Iterator[InitErrorDetails]:
        """Bad members are judged by themselves alone: they neither are nor lack a value."""
        for attributes in cls.rules.complete:
            members = [cls.member(attribute) for attribute in attributes]
            if issubclass(cls, PatchModel) and any(member not in body for member in members):
                continue  # depends on what the entity has
            values = {member: body.get(member) for member in members if member not in bad}
            for member, code in incomplete(values, body.keys()):
                error_type = refuse(code, "Has no value, but others of its reference have")
                yield InitErrorDetails(type=error_type, loc=(member,), input=body)


class ReadModel(BaseModel):
    """What an answer shows of an entity. Members that are `MISSING` are left out."""

    model_config = ConfigDict(from_attributes=True, frozen=True, protected_namespaces=())


R = TypeVar("R", bound=ReadModel)


class Page(BaseModel, Generic[R]):
    items: list[R]
    page: int
    page_size: int = Field(serialization_alias="pageSize")
    total_items: int = Field(serialization_alias="totalItems")
    total_pages: int = Field(serialization_alias="totalPages")


def body_model(route: APIRoute) -> type[WriteModel] | None:
    annotation = route.body_field.field_info.annotation if route.body_field else None
    return annotation if isinstance(annotation, type) and issubclass(annotation, WriteModel) else None


def incomplete(values: Mapping[str, object], sent: Set[str]) -> Iterator[tuple[str, Literal["required", "not_null"]]]:
    """Which names have no value although others have one, and why."""
    if any(value is not None for value in values.values()):
        for name, value in values.items():
            if value is None:
                yield name, "not_null" if name in sent else "required"


def is_none(value: object) -> bool:
    """For `exclude_if`, on members that are optional but not nullable."""
    return value is None


def fixed_scale(scale: int) -> PlainSerializer:
    """With exactly that many decimals."""
    return PlainSerializer(lambda value: f"{value:.{scale}f}", str)


Timestamp = Annotated[datetime, PlainSerializer(format_date_time, str)]
BigIntegerText = Annotated[int, PlainSerializer(str, str)]
KeyText = Annotated[str, BeforeValidator(write_key)]
"""Of a key of several members."""
