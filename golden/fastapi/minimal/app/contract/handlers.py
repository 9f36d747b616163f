"""Turns exceptions into problems, the framework's own ones too."""

import re
import secrets
from collections.abc import Mapping, Sequence
from http import HTTPStatus
from typing import Any, cast, get_args

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException
from starlette.routing import Match

from app.contract.problems import Code, NotFoundError, Problem, Violation, invalid, pointer_to
from app.contract.routes import ACCEPTED_BY_PATCH, METHODS
from app.contract.schemas import Rules, body_model

MEDIA_TYPE = "application/problem+json"

_KINDS: Mapping[int, tuple[str, str]] = {
    400: ("bad-request", "Bad request"),
    401: ("unauthorized", "Unauthorized"),
    403: ("forbidden", "Forbidden"),
    404: ("not-found", "Not found"),
    405: ("method-not-allowed", "Method not allowed"),
    409: ("conflict", "Conflict"),
    412: ("stale", "Changed by someone else"),
    413: ("content-too-large", "Content too large"),
    415: ("unsupported-media-type", "Unsupported media type"),
    422: ("validation", "Validation failed"),
    428: ("precondition-required", "Precondition required"),
    503: ("unavailable", "Not ready"),
}
_INTERNAL = ("internal", "Internal error")

# What Pydantic calls an error, and the contract. Our own scalars use the codes of the contract.
_CODES: Mapping[str, Code] = {
    **{code: code for code in get_args(Code)},
    "missing": "required",
    "extra_forbidden": "unknown_field",
    "string_unicode": "format",
    "string_too_short": "min_length",
    "string_too_long": "max_length",
    "string_pattern_mismatch": "pattern",
    "greater_than_equal": "min",
    "less_than_equal": "max",
    "greater_than": "exclusive_min",
    "less_than": "exclusive_max",
    "too_short": "min_items",
    "too_long": "max_items",
}
_LIMITS = {"ge": "min", "le": "max", "gt": "min", "lt": "max", "min_length": "min", "max_length": "max"}
_TRACE_PARENT = re.compile(r"00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}")


def add_problem_handlers(app: FastAPI) -> None:
    app.add_exception_handler(HTTPException, _answer_http_exception)
    app.add_exception_handler(RequestValidationError, _answer_validation_error)


def answer(request: Request, problem: HTTPException) -> Response:
    kind, title = _KINDS.get(problem.status_code, _INTERNAL)
    body: dict[str, Any] = {"type": f"urn:locus:problem:{kind}", "title": title, "status": problem.status_code}
    if isinstance(problem, Problem) and problem.errors:
        body["errors"] = problem.errors
    body["traceId"] = trace_id(request)
    return JSONResponse(body, problem.status_code, problem.headers, MEDIA_TYPE)


def trace_id(request: Request) -> str:
    """The caller's, if it sent one (W3C Trace Context); the same for the whole request."""
    if not hasattr(request.state, "trace_id"):
        match = _TRACE_PARENT.fullmatch(request.headers.get("traceparent", ""))
        request.state.trace_id = match[1] if match else secrets.token_hex(16)
    return str(request.state.trace_id)


async def _answer_http_exception(request: Request, error: Exception) -> Response:
    problem = cast(HTTPException, error)
    if problem.status_code == HTTPStatus.NOT_MODIFIED:
        return Response(status_code=problem.status_code, headers=problem.headers)
    if problem.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
        problem.headers = {"Allow": ", ".join(_allowed_methods(request))}
    if problem.status_code == HTTPStatus.UNSUPPORTED_MEDIA_TYPE and request.method == "PATCH":
        problem.headers = {"Accept-Patch": ", ".join(ACCEPTED_BY_PATCH)}
    return answer(request, problem)


async def _answer_validation_error(request: Request, error: Exception) -> Response:
    errors = cast(RequestValidationError, error).errors()
    if any(e["loc"][0] == "path" for e in errors):
        return answer(request, NotFoundError())
    model = body_model(request.scope["route"])
    return answer(request, invalid(_violations(errors, model.rules if model else Rules())))


def _violations(errors: Sequence[Mapping[str, Any]], rules: Rules) -> list[Violation]:
    """One for each pair of pointer and code."""
    violations: dict[tuple[str, Code], Violation] = {}
    for error in errors:
        path = error["loc"][1:]
        code, detail = _CODES.get(error["type"], "type"), error["msg"]
        if code == "unknown_field" and path[0] in rules.read_only:
            code, detail = "read_only", "Is read-only"
        elif code in ("type", "not_null") and error["input"] is None and path:
            code, detail = "not_null" if len(path) == 1 else "type", "Must not be null"
        if path:
            detail = rules.messages.get(path[0], detail)
        pointer = pointer_to(*path)
        violation: Violation = {"pointer": pointer, "code": code, "detail": detail}
        context = error.get("ctx", {})
        if params := {_LIMITS.get(name, name): context[name] for name in context if _is_plain(context[name])}:
            violation["params"] = params
        violations.setdefault((pointer, code), violation)
    return list(violations.values())


def _is_plain(value: object) -> bool:
    """Not the exception of a validator."""
    return isinstance(value, int | float | str)


def _allowed_methods(request: Request) -> list[str]:
    """Of all routes with this path; a route itself only knows its own method."""
    return [
        method
        for method in METHODS
        if any(
            route.matches({**request.scope, "method": method})[0] == Match.FULL for route in request.app.router.routes
        )
    ]
