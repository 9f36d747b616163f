"""Scalars as they travel: parsers for texts, and the types of request bodies that use them.

A bad value is a `PydanticCustomError` whose type is the code of the contract, so that it needs no translation.
"""

import re
from collections.abc import Callable, Hashable
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Annotated, Any, LiteralString, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    AllowInfNan,
    BeforeValidator,
    Strict,
    StrictBool,
    StrictInt,
    StrictStr,
    ValidationError,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from app.contract.strict_json import UnportableNumber

T = TypeVar("T")

MIN_INT32, MAX_INT32 = -(2**31), 2**31 - 1
MIN_INT64, MAX_INT64 = -(2**63), 2**63 - 1
MAX_EMAIL_LENGTH = 254
MAX_URL_LENGTH = 2048
MAX_TEXT_LENGTH = 100_000

_INTEGER = re.compile(r"-?(?:0|[1-9][0-9]{0,18})")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(?:\.([0-9]+))?")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DATE_TIME = re.compile(
    r"([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt]([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,9}))?"
    r"(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))"
)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(r"([0-9]{2}):([0-9]{2}):([0-9]{2})")
_EMAIL_LABEL = r"[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
EMAIL = re.compile(rf"[a-zA-Z0-9.!#$%&'*+/=?^_`{{|}}~-]+@{_EMAIL_LABEL}(?:\.{_EMAIL_LABEL})*")
URL = re.compile(r"https?://[^\x00-\x20\x7f/?#]+(?:[/?#][^\x00-\x20\x7f]*)?")

# A date in the year 0 may be in the year 1 in UTC. The year 400 has the same calendar.
_FOUR_CENTURIES = timedelta(days=146_097)


def parse_integer(text: str) -> int:
    value = parse_big_integer(text)
    if not MIN_INT32 <= value <= MAX_INT32:
        raise ValueError("Not a 32-bit integer")
    return value


def parse_big_integer(text: str) -> int:
    if not _INTEGER.fullmatch(text) or text == "-0" or not MIN_INT64 <= (value := int(text)) <= MAX_INT64:
        raise ValueError("Not a 64-bit integer")
    return value


def parse_float(text: str) -> float:
    if not _FLOAT.fullmatch(text) or (value := float(text)) in (float("inf"), float("-inf")):
        raise ValueError("Not a finite number")
    return value


def parse_boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError("Neither true nor false")
    return text == "true"


def parse_uuid(text: str) -> UUID:
    """The canonical form, in either case; `UUID` alone also takes braces, prefixes and missing dashes."""
    if not _UUID.fullmatch(text):
        raise ValueError("Not a canonical UUID")
    return UUID(text)


def parse_date_time(text: str) -> datetime:
    """RFC 3339 with an offset; what goes beyond milliseconds is cut off."""
    match = _DATE_TIME.fullmatch(text)
    if match is None:
        raise ValueError("Not an RFC 3339 time with an offset")
    *parts, fraction, sign, offset_hours, offset_minutes = match.groups()
    year, month, day, hour, minute, second = map(int, parts)
    milliseconds = int((fraction or "")[:3].ljust(3, "0"))
    shift = _FOUR_CENTURIES if year == 0 else timedelta()
    offset = timedelta(hours=int(offset_hours or 0), minutes=int(offset_minutes or 0))
    zone = timezone(-offset if sign == "-" else offset)
    try:
        local = datetime(year or 400, month, day, hour, minute, second, milliseconds * 1000, tzinfo=zone)
        return local.astimezone(UTC) - shift
    except OverflowError as error:
        raise ValueError("Not between the years 1 and 9999 in UTC") from error


def parse_date(text: str) -> date:
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError("Not a date")
    return date(*map(int, match.groups()))


def parse_time(text: str) -> time:
    match = _TIME.fullmatch(text)
    if match is None:
        raise ValueError("Not a time of day")
    hour, minute, second = map(int, match.groups())
    return time(hour, minute, second)


def count_digits(text: str) -> tuple[int, int]:
    """The significant digits of a decimal number, before and after the point."""
    match = _DECIMAL.fullmatch(text)
    if match is None:
        raise ValueError("Not a decimal number without an exponent")
    return len(match[1].lstrip("0")), len((match[2] or "").rstrip("0"))


def parse_decimal(text: str, precision: int, scale: int) -> Decimal:
    digits, decimals = count_digits(text)
    if digits > precision - scale or decimals > scale:
        raise ValueError(f"More than {precision - scale} digits before the point, or {scale} after it")
    return Decimal(text)


def is_text(text: str) -> bool:
    """Whether it has neither NUL nor an unpaired surrogate: both databases and UTF-8 can hold it."""
    try:
        return b"\0" not in text.encode()
    except UnicodeEncodeError:
        return False


def parse_text(text: str) -> str:
    if not is_text(text):
        raise ValueError("NUL and unpaired surrogates are not allowed")
    return text


def format_date_time(value: datetime) -> str:
    return f"{value.isoformat(timespec='milliseconds')[:23]}Z"


# The types of request bodies.


def refuse(code: LiteralString, detail: LiteralString, **params: object) -> PydanticCustomError:
    return PydanticCustomError(code, detail, params or None)


def _refuse_all(value: object, errors: list[PydanticCustomError]) -> None:
    """Pydantic merges the errors of a nested `ValidationError`, so one value can have several."""
    if len(errors) == 1:
        raise errors[0]
    if errors:
        details = [InitErrorDetails(type=error, input=value) for error in errors]
        raise ValidationError.from_exception_data("value", details)


def written_as(parse: Callable[[str], T], detail: LiteralString) -> BeforeValidator:
    """For scalars that travel as strings."""

    def read(value: object) -> T:
        text = _require_text(value)
        try:
            return parse(text)
        except ValueError as error:
            raise refuse("format", detail) from error

    return BeforeValidator(read)


def _require_text(value: object) -> str:
    if value is None:
        raise refuse("not_null", "Must not be null")
    if not isinstance(value, str):
        raise refuse("type", "Expected a string")
    if not is_text(value):
        raise refuse("format", "NUL and unpaired surrogates are not allowed")
    return value


def _int32(value: int) -> int:
    if not MIN_INT32 <= value <= MAX_INT32:
        raise refuse("type", "Expected a 32-bit integer")
    return value


def text(
    *,
    min_length: int = 0,
    max_length: int | None = 255,
    pattern: str | None = None,
    form: re.Pattern[str] | None = None,
) -> AfterValidator:
    """The limits of a string, whose length counts in code points."""
    compiled = re.compile(pattern) if pattern else None

    def check(value: str) -> str:
        if not is_text(value):
            raise refuse("format", "NUL and unpaired surrogates are not allowed")
        errors = []
        if len(value) < min_length:
            errors.append(refuse("min_length", "At least {min} characters", min=min_length))
        if max_length is not None and len(value) > max_length:
            errors.append(refuse("max_length", "At most {max} characters", max=max_length))
        if compiled and not compiled.search(value):
            errors.append(refuse("pattern", "Does not have the required form"))
        if form and not form.fullmatch(value):
            errors.append(refuse("format", "Does not have the required form"))
        _refuse_all(value, errors)
        return value

    return AfterValidator(check)


def decimal(precision: int, scale: int, *, ge: int | str | None = None, le: int | str | None = None) -> BeforeValidator:
    """A decimal number as a string, with its limits."""
    minimum, maximum = (None if limit is None else Decimal(limit) for limit in (ge, le))

    def read(value: object) -> Decimal:
        text = _require_text(value)
        try:
            digits, decimals = count_digits(text)
        except ValueError as error:
            raise refuse("format", "Expected a decimal number without an exponent") from error
        number = Decimal(text)
        errors = []
        if digits > precision - scale:
            errors.append(refuse("decimal_precision", "At most {max} digits before the point", max=precision - scale))
        if decimals > scale:
            errors.append(refuse("decimal_scale", "At most {max} decimals", max=scale))
        if minimum is not None and number < minimum:
            errors.append(refuse("min", "Must be at least {min}", min=str(minimum)))
        if maximum is not None and number > maximum:
            errors.append(refuse("max", "Must be at most {max}", max=str(maximum)))
        _refuse_all(value, errors)
        return number or Decimal()  # no negative zero

    return BeforeValidator(read)


def _portable(value: object) -> object:
    """Any JSON value that both databases and a browser can hold without loss of meaning."""
    if value is None:
        raise refuse("not_null", "Must not be null")
    _check_portable(value)
    return value


def _check_portable(value: object) -> None:
    if isinstance(value, dict):
        for name, item in value.items():
            _check_portable(name)
            _check_portable(item)
    elif isinstance(value, list):
        for item in value:
            _check_portable(item)
    elif isinstance(value, str):
        if not is_text(value):
            raise refuse("format", "NUL and unpaired surrogates are not allowed")
    elif isinstance(value, UnportableNumber):
        raise refuse("format", "A number is out of range")


def _distinct(value: object, validate: ValidatorFunctionWrapHandler) -> list[Any]:
    """Refuses the second of two equal items, beside whatever else is wrong with them."""
    details: list[InitErrorDetails] = []
    try:
        items = validate(value)
    except ValidationError as error:
        details = copy_errors(error)
        items = [_read_if_possible(item, validate) for item in value] if isinstance(value, list) else []
    seen: set[Hashable] = set()
    for index, item in enumerate(items):
        identity = _identity(item)
        if identity in seen:
            details.append(InitErrorDetails(type=refuse("unique_items", "Is there already"), loc=(index,), input=item))
        seen.add(identity)
    if details:
        raise ValidationError.from_exception_data("list", details)
    return list(items)


def _read_if_possible(item: object, validate: ValidatorFunctionWrapHandler) -> object:
    try:
        (read,) = validate([item])
    except ValidationError:
        return item
    return read


def _identity(item: object) -> Hashable:
    """Equal for what means the same. For Python, `True` would be equal to 1."""
    if isinstance(item, dict):
        return frozenset((name, _identity(value)) for name, value in item.items())
    if isinstance(item, list):
        return tuple(map(_identity, item))
    return isinstance(item, bool), item


def copy_errors(error: ValidationError) -> list[InitErrorDetails]:
    """To raise them again, beside others."""
    return [
        # Not literal strings, but those that Pydantic or we have made from such.
        InitErrorDetails(type=PydanticCustomError(e["type"], e["msg"], e.get("ctx")), loc=e["loc"], input=e["input"])
        for e in error.errors(include_url=False)
    ]


String = Annotated[StrictStr, text()]
AnyString = Annotated[StrictStr, text(max_length=None)]
"""Of a key elsewhere, which has limits of its own."""
LongText = Annotated[StrictStr, text(max_length=MAX_TEXT_LENGTH)]
Email = Annotated[StrictStr, text(max_length=MAX_EMAIL_LENGTH, form=EMAIL)]
Url = Annotated[StrictStr, text(max_length=MAX_URL_LENGTH, form=URL)]
Integer = Annotated[StrictInt, AfterValidator(_int32)]
BigInteger = Annotated[int, written_as(parse_big_integer, "Expected the digits of a 64-bit integer")]
Float = Annotated[float, Strict(), AllowInfNan(False), AfterValidator(float)]
Boolean = StrictBool
Date = Annotated[date, written_as(parse_date, "Expected a date: YYYY-MM-DD")]
Time = Annotated[time, written_as(parse_time, "Expected a time of day: HH:MM:SS")]
DateTime = Annotated[datetime, written_as(parse_date_time, "Expected an RFC 3339 time with an offset")]
Uuid = Annotated[UUID, written_as(parse_uuid, "Expected a UUID in its canonical form")]
Json = Annotated[Any, AfterValidator(_portable)]
OneOf = BeforeValidator(_require_text)
"""With an enum: its values, and nothing that is not a string."""
Distinct = WrapValidator(_distinct)
"""With a list: every item once."""
