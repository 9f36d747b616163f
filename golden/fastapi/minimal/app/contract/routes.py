"""The route class of all operations, and the keys in their paths."""

import asyncio
import random
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

from fastapi import Path, Request, Response
from fastapi.routing import APIRoute
from starlette.convertors import Convertor, register_url_convertor
from starlette.routing import Match
from starlette.types import Scope

from app.contract import strict_json
from app.contract.keys import KeyForm, write_key
from app.contract.preconditions import names_version
from app.contract.problems import LostRaceError, Problem, bad_parameters, bad_request
from app.contract.scalars import parse_integer, parse_uuid
from app.contract.schemas import body_model

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
ACCEPTED = ("application/json",)
ACCEPTED_BY_PATCH = ("application/merge-patch+json", "application/json")
MAX_BODY_SIZE = 1024 * 1024
MAX_DRAINED_SIZE = 16 * 1024 * 1024
MAX_ATTEMPTS = 10
MAX_PAUSE = 0.005

_RANDOM = random.SystemRandom()


class _UuidConvertor(Convertor[UUID]):
    """The canonical form only, so that anything else is an unknown path."""

    regex = r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?!\n)"

    def convert(self, value: str) -> UUID:
        return UUID(value)

    def to_string(self, value: UUID) -> str:
        return str(value)


class _SerialConvertor(Convertor[int]):
    """A positive integer without sign or leading zero."""

    regex = r"[1-9][0-9]{0,9}(?!\n)"  # Starlette's `$` matches before a newline

    def convert(self, value: str) -> int:
        return parse_integer(value)

    def to_string(self, value: int) -> str:
        return str(value)


class KeyConvertor(Convertor[tuple[Any, ...]]):
    """The text of a key of several members."""

    regex = r"[A-Za-z0-9._~-]+(?!\n)"

    def __init__(self, form: KeyForm[tuple[Any, ...]]) -> None:
        self._form = form

    def convert(self, value: str) -> tuple[Any, ...]:
        return self._form.read(value)

    def to_string(self, value: tuple[Any, ...]) -> str:
        return write_key(value)


register_url_convertor("guid", _UuidConvertor())
register_url_convertor("serial", _SerialConvertor())

Guid = Annotated[UUID, Path()]
Serial = Annotated[int, Path()]


@dataclass(frozen=True)
class PathKey:
    """A dependency: a key of several members, as its convertor has read it."""

    name: str

    async def __call__(self, request: Request) -> tuple[Any, ...]:
        key: tuple[Any, ...] = request.path_params[self.name]
        return key


class ContractRequest(Request):
    """Reads its body strictly."""

    async def body(self) -> bytes:
        """Reads on when there is too much: a client that still sends would not see the answer."""
        if not hasattr(self, "_body"):
            chunks, size = [], 0
            async for chunk in self.stream():
                size += len(chunk)
                if size > MAX_DRAINED_SIZE:
                    break
                if size <= MAX_BODY_SIZE:
                    chunks.append(chunk)
            if size > MAX_BODY_SIZE:
                raise Problem(413)
            self._body = b"".join(chunks)
        return self._body

    async def json(self) -> object:
        try:
            document = strict_json.decode(await self.body())
        except strict_json.MalformedJsonError as error:
            raise bad_request() from error
        if self.method == "PUT" and isinstance(document, dict):
            name = self._id_name
            if name in document and self._is_own_key(document[name]):
                del document[name]
        return document

    @property
    def _id_name(self) -> str:
        model = body_model(self.scope["route"])
        return model.rules.platform.id if model else ""

    def _is_own_key(self, value: object) -> bool:
        key = self.path_params["id"]
        if isinstance(key, tuple):
            return value == write_key(key)
        if isinstance(key, UUID) and isinstance(value, str):
            try:
                return parse_uuid(value) == key
            except ValueError:
                return False
        return type(value) is int and value == key


class ContractRoute(APIRoute):
    """Checks what comes before the members of a body, and repeats what has lost a race."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()
        takes_body = self.body_field is not None
        parameters = {parameter.alias for parameter in self.dependant.query_params}

        async def handle_strictly(original: Request) -> Response:
            request = ContractRequest(original.scope, original.receive)
            if takes_body:
                _check_media_type(request)
                if not await request.body():
                    raise bad_request()
            if request.method != "GET" and (unknown := request.query_params.keys() - parameters):
                raise bad_parameters(dict.fromkeys(sorted(unknown), "Unknown parameter"))
            for attempt in range(1, MAX_ATTEMPTS):
                try:
                    return await handle(request)
                except LostRaceError:
                    if names_version(request):
                        raise
                    await asyncio.sleep(_RANDOM.uniform(0, MAX_PAUSE * attempt))
            return await handle(request)

        return handle_strictly

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        try:
            return super().matches(scope)
        except ValueError:  # of a convertor: what looks like a key is none
            return Match.NONE, {}


def _check_media_type(request: Request) -> None:
    media_type = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type not in (ACCEPTED_BY_PATCH if request.method == "PATCH" else ACCEPTED):
        raise Problem(415)
