"""What comes in and what goes out: requests, answers and refusals, apart from sockets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO
from urllib.parse import parse_qsl, unquote

from wizard.practice.representation import Document, best_of, to_json, to_xml

JSON = "application/json"
XML = "application/xml"
ZIP = "application/zip"
OCTETS = "application/octet-stream"


class Refusal(Exception):
    """The server answers with an error status instead of doing what was asked."""

    def __init__(
        self,
        status: int,
        message: str = "",
        headers: tuple[tuple[str, str], ...] = (),
        more: Mapping[str, object] | None = None,
    ) -> None:
        """``more`` stands beside status and message in the body, where the description says what it holds."""
        super().__init__(message)
        self.status = status
        self.message = message
        self.headers = headers
        self.more = more or {}


@dataclass(frozen=True)
class Request:
    """One request. ``path`` is decoded and without the slash at its end; both slash forms are one path."""

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """Header names in lower case."""
    body: BinaryIO
    """The body without any transfer coding; reading past its end gives b""."""
    origin: str
    """Scheme and authority the client spoke to, for links."""

    @property
    def accept(self) -> str:
        return self.headers.get("accept", "*/*")

    def parameter(self, name: str, default: str = "") -> str:
        """The first value of a query parameter."""
        return next((value for key, value in self.query if key == name), default)

    def parameters(self, name: str) -> tuple[str, ...]:
        return tuple(value for key, value in self.query if key == name)

    def flag(self, name: str, default: bool) -> bool:
        """A boolean query parameter; anything but true and false is refused with 400."""
        value = self.parameter(name, str(default)).lower()
        if value not in ("true", "false"):
            raise Refusal(400, f"{name} must be true or false")
        return value == "true"

    def whole_number(self, name: str, default: int) -> int:
        value = self.parameter(name, str(default))
        try:
            number = int(value)
        except ValueError:
            raise Refusal(400, f"{name} must be a whole number") from None
        if not 0 <= number < 2**31:
            raise Refusal(400, f"{name} is out of range")
        return number

    def text(self, limit: int = 1 << 20) -> str:
        """The whole body as UTF-8 text; more than ``limit`` bytes are refused with 413."""
        content = self.body.read(limit + 1)
        if len(content) > limit:
            raise Refusal(413, "the request is too large")
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            raise Refusal(400, "the request is not UTF-8 text") from None

    def json(self) -> object:
        text = self.text()
        try:
            return json.loads(text) if text.strip() else None
        except (ValueError, RecursionError):
            raise Refusal(400, "the request is not JSON") from None


def split_target(target: str) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """Path segments and query of a request target; a segment may hold an escaped slash. Slashes at the end and doubled
    ones, which clients make when they join addresses, count as one. The target may be a whole address (RFC 9112).
    """
    path, _, query = target.partition("?")
    scheme, found, rest = path.partition("://")
    if found and "/" not in scheme:
        path = "/" + rest.partition("/")[2]
    segments = [segment for segment in path.split("/") if segment]
    return tuple(unquote(segment) for segment in segments), tuple(parse_qsl(query, keep_blank_values=True))


@dataclass(frozen=True)
class Answer:
    """Status, headers and content: bytes, or a file that is streamed and then deleted."""

    status: int = 200
    content: bytes | Path = b""
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = field(default=())


def document_answer(
    request: Request, document: Document, status: int = 200, headers: tuple[tuple[str, str], ...] = ()
) -> Answer:
    """JSON or XML, as the client accepts; JSON where it takes both."""
    media_type = best_of(request.accept, (JSON, XML))
    if media_type is None:
        raise Refusal(406, "JSON or XML only")
    content = to_json(document) if media_type == JSON else to_xml(document)
    return Answer(status, content, media_type, headers)


def json_answer(value: object, status: int = 200) -> Answer:
    return Answer(status, json.dumps(value).encode(), JSON)


def refusal_answer(refusal: Refusal) -> Answer:
    """``{"status": …, "message": …}``, as seen from real servers (rest-api.md 3.4); 401 has no body."""
    if refusal.status == 401 or not refusal.message:
        return Answer(refusal.status, headers=refusal.headers)
    body = {"status": refusal.status, "message": refusal.message, **refusal.more}
    return Answer(refusal.status, json.dumps(body).encode(), JSON, refusal.headers)
