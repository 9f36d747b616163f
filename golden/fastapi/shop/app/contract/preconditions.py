"""Entity tags, and the requests that depend on them."""

import re
from http import HTTPStatus
from typing import Annotated

from fastapi import Depends, HTTPException, Request, Response

from app.contract.problems import StaleError, bad_request

_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
_TAGS = re.compile(rf"{_TAG.pattern}(?:[ \t]*,[ \t]*{_TAG.pattern})*")


class NotModifiedError(HTTPException):
    def __init__(self, tag: str) -> None:
        super().__init__(HTTPStatus.NOT_MODIFIED, headers={"ETag": tag})


class Precondition:
    """If-Match: absent (then nothing is asked), `*`, or a list of tags, of which weak ones never match."""

    def __init__(self, tags: list[str] | None) -> None:
        self._tags = tags

    @property
    def is_given(self) -> bool:
        return self._tags is not None

    def check(self, version: int) -> None:
        if self._tags is None or "*" in self._tags or etag(version) in self._tags:
            return
        raise StaleError(version, {"header": "If-Match", "code": "stale", "detail": "Is not the current tag"})


def etag(version: int) -> str:
    return f'"{version}"'


async def _if_match(request: Request) -> Precondition:
    values = request.headers.getlist("if-match")
    if not values:
        return Precondition(None)
    tags = _read_tags(values)
    if tags is None:
        raise bad_request([{"header": "If-Match", "code": "format", "detail": "Not a list of entity tags"}])
    return Precondition(tags)


def names_version(request: Request) -> bool:
    """Whether the client wants to change one version only; `*` names none."""
    return _read_tags(request.headers.getlist("if-match")) not in ([], ["*"])


def tag(request: Request, response: Response, version: int) -> None:
    """Tags the answer to a GET, or ends it when the client has that version already."""
    response.headers["ETag"] = etag(version)
    known = _read_tags(request.headers.getlist("if-none-match")) or []
    if "*" in known or etag(version) in {one.removeprefix("W/") for one in known}:
        raise NotModifiedError(etag(version))


def _read_tags(values: list[str]) -> list[str] | None:
    """None when it is malformed."""
    header = ", ".join(values).strip(" \t")
    if not values:
        return []
    if header == "*":
        return ["*"]
    return _TAG.findall(header) if _TAGS.fullmatch(header) else None


IfMatch = Annotated[Precondition, Depends(_if_match)]
