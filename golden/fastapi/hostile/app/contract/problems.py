"""Problems (RFC 9457): every answer that is not a success."""

from collections.abc import Sequence
from http import HTTPStatus
from typing import Any, Literal, NotRequired, TypedDict
from urllib.parse import quote

from fastapi import HTTPException

MAX_ERRORS = 100

Code = Literal[
    "required",
    "not_null",
    "type",
    "format",
    "min",
    "max",
    "exclusive_min",
    "exclusive_max",
    "multiple_of",
    "min_length",
    "max_length",
    "pattern",
    "enum",
    "min_items",
    "max_items",
    "unique_items",
    "decimal_scale",
    "decimal_precision",
    "unknown_field",
    "read_only",
    "unique",
    "reference_not_found",
    "referenced",
    "immutable",
    "stale",
    "invalid_parameter",
]


class Violation(TypedDict):
    """One entry of `errors`, with exactly one of pointer, parameter and header."""

    pointer: NotRequired[str]
    parameter: NotRequired[str]
    header: NotRequired[str]
    code: Code
    detail: str
    params: NotRequired[dict[str, Any]]


class Problem(HTTPException):
    """Raised anywhere, it ends the request with this answer."""

    def __init__(self, status: int, errors: Sequence[Violation] = (), headers: dict[str, str] | None = None) -> None:
        super().__init__(status, headers=headers)
        self.errors = errors


class NotFoundError(Problem):
    def __init__(self) -> None:
        super().__init__(HTTPStatus.NOT_FOUND)


class PreconditionRequiredError(Problem):
    def __init__(self) -> None:
        super().__init__(HTTPStatus.PRECONDITION_REQUIRED)


class StaleError(Problem):
    """The entity has another version; the answer carries its current tag."""

    def __init__(self, version: int | None, violation: Violation) -> None:
        headers = None if version is None else {"ETag": f'"{version}"'}
        super().__init__(HTTPStatus.PRECONDITION_FAILED, [violation], headers)


class LostRaceError(StaleError):
    """Others were faster; the same request may succeed on what they have left."""

    def __init__(self, version: int | None) -> None:
        super().__init__(version, {"pointer": "#", "code": "stale", "detail": "Is being changed by others"})


def bad_request(errors: Sequence[Violation] = ()) -> Problem:
    return Problem(HTTPStatus.BAD_REQUEST, errors)


def bad_parameters(complaints: dict[str, str]) -> Problem:
    return bad_request(
        [
            {"parameter": name, "code": "invalid_parameter", "detail": complaint}
            for name, complaint in list(complaints.items())[:MAX_ERRORS]
        ]
    )


def invalid(errors: Sequence[Violation]) -> Problem:
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, errors[:MAX_ERRORS])


def conflict(errors: Sequence[Violation]) -> Problem:
    return Problem(HTTPStatus.CONFLICT, errors)


def pointer_to(*path: str | int) -> str:
    """An RFC 6901 pointer in URI fragment form."""
    return "#" + "".join(f"/{quote(str(part).replace('~', '~0').replace('/', '~1'), safe='')}" for part in path)
