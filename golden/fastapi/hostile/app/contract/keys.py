"""Keys of several members, which travel as one text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

K_co = TypeVar("K_co", bound=tuple[Any, ...], covariant=True)

SEPARATOR = "~~"

_UNSAFE = re.compile(rb"[^A-Za-z0-9._-]")
_ESCAPED = re.compile(rb"~([0-9A-F]{2})")


@dataclass(frozen=True)
class KeyForm(Generic[K_co]):
    """Reads such a text: the parsers are those of the members, in their order."""

    make: Callable[..., K_co]
    parsers: tuple[Callable[[str], Any], ...]

    def read(self, text: str) -> K_co:
        """Raises a `ValueError` if the key would be written in another way."""
        parts = [_unescape(part) for part in text.split(SEPARATOR)]
        key = self.make(*(parse(part) for parse, part in zip(self.parsers, parts, strict=True)))
        if write_key(key) != text:
            raise ValueError("Not the text of a key")
        return key


def write_key(key: Iterable[object]) -> str:
    return SEPARATOR.join(_escape(str(part)) for part in key)


def _escape(text: str) -> str:
    return _UNSAFE.sub(lambda match: b"~%02X" % ord(match[0]), text.encode()).decode()


def _unescape(text: str) -> str:
    return _ESCAPED.sub(lambda match: bytes.fromhex(match[1].decode()), text.encode()).decode()
