"""One value of a row, to text and back without loss, so that rows can be put back as they were."""

from __future__ import annotations

import base64
import datetime
import decimal
import json
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wizard.databases.large_objects import LargeObject

Cell = (
    bool
    | int
    | float
    | str
    | bytes
    | decimal.Decimal
    | datetime.datetime
    | datetime.date
    | datetime.time
    | datetime.timedelta
    | uuid.UUID
    | LargeObject
    | None
)
_MICROSECOND = datetime.timedelta(microseconds=1)


@dataclass(frozen=True)
class _Form:
    """How values of one type are written and read."""

    kind: str
    type: type
    write: Callable[[Any], str]
    read: Callable[[str], Cell]


def _base64(content: bytes) -> str:
    return base64.b64encode(content).decode("ascii")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def _large_object(text: str) -> LargeObject:
    oid, _, content = text.partition(":")
    return LargeObject(int(oid), _bytes(content))


_FORMS = (
    _Form("null", type(None), lambda _: "", lambda _: None),
    # Before their parents: bool is an int, datetime a date.
    _Form("boolean", bool, lambda value: str(value).lower(), lambda text: text == "true"),
    _Form("integer", int, str, int),
    _Form("real", float, float.hex, float.fromhex),
    _Form("text", str, str, str),
    _Form("bytes", bytes, _base64, _bytes),
    _Form("decimal", decimal.Decimal, str, decimal.Decimal),
    _Form("timestamp", datetime.datetime, datetime.datetime.isoformat, datetime.datetime.fromisoformat),
    _Form("date", datetime.date, datetime.date.isoformat, datetime.date.fromisoformat),
    _Form("time", datetime.time, datetime.time.isoformat, datetime.time.fromisoformat),
    _Form(
        "duration",
        datetime.timedelta,
        lambda value: str(value // _MICROSECOND),
        lambda text: int(text) * _MICROSECOND,
    ),
    _Form("uuid", uuid.UUID, str, uuid.UUID),
    _Form("large_object", LargeObject, lambda value: f"{value.oid}:{_base64(value.content)}", _large_object),
)


def cell(value: object) -> Cell:
    """What a driver returned, as plain Python. Types of an engine's own become their text."""
    if value is None or isinstance(value, Cell):
        return value
    if isinstance(value, bytearray | memoryview):
        return bytes(value)
    read = getattr(value, "read", None)
    if callable(read):  # Oracle's LOB locators
        return cell(read())
    if isinstance(value, dict | list):
        return json.dumps(value, default=str)
    return str(value)


def to_text(value: Cell) -> tuple[str, str]:
    """``(kind, text)``; :func:`from_text` makes the same value of them."""
    form = next(form for form in _FORMS if isinstance(value, form.type))
    return form.kind, form.write(value)


def from_text(kind: str, text: str) -> Cell:
    """Raises ValueError for a kind or text that :func:`to_text` does not write."""
    for form in _FORMS:
        if form.kind == kind:
            try:
                return form.read(text)
            except ArithmeticError as error:
                raise ValueError(f"not a {kind}: {text!r}") from error
    raise ValueError(f"unknown kind of value {kind!r}")
