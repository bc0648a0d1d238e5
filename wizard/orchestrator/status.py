"""Answers, and which error each status means (rest-api.md 2, 3 and 5)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from wizard.orchestrator import findings
from wizard.orchestrator.errors import (
    BadRequest,
    Conflict,
    Forbidden,
    NotFound,
    NotOffered,
    ServerError,
    ServerFailed,
    Unavailable,
    WrongCredentials,
)

UNAVAILABLE = frozenset({502, 503, 504})
NOT_OFFERED = frozenset({405, 501})
_LONGEST_MESSAGE = 500
_MESSAGE_KEYS = ("message", "errorMessage", "error_description", "error", "detail", "title")


@dataclass(frozen=True)
class Answer:
    """A whole answer. ``url``: where it came from, after redirects; never shown, its query may hold a password."""

    status: int
    content_type: str
    body: bytes = field(repr=False)
    location: str = ""
    url: str = field(default="", repr=False)

    @property
    def success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def is_xml(self) -> bool:
        return "xml" in self.content_type and "html" not in self.content_type

    @property
    def is_html(self) -> bool:
        return "html" in self.content_type

    @property
    def message(self) -> str:
        """The server's own words about what went wrong, short and on one line."""
        words = _json_message(self.body) if not self.is_xml else ""
        if not words and self.content_type.startswith("text/plain"):
            words = self.body[: 4 * _LONGEST_MESSAGE].decode("utf-8", "replace")
        words = " ".join("".join(letter if letter.isprintable() else " " for letter in words).split())
        return words[:_LONGEST_MESSAGE] or f"HTTP {self.status}"


@dataclass(frozen=True)
class Asked:
    """What was asked of whom, for the words of an error."""

    subject: str
    act: str
    user: str


def require_success(answer: Answer, asked: Asked) -> Answer:
    """The answer itself when its status is 2xx; else the typed error for its status."""
    if answer.success:
        return answer
    raise error_for(answer, asked)


def error_for(answer: Answer, asked: Asked) -> ServerError:
    """The error that a status other than 2xx means for any call; importing a package knows more about 400."""
    subject, act, status = asked.subject, asked.act, answer.status
    if status == 401:
        return WrongCredentials(findings.WRONG_CREDENTIALS.of(subject, user=asked.user))
    if status == 403:
        return Forbidden(findings.FORBIDDEN.of(subject, user=asked.user, act=act))
    if status == 404:
        return NotFound(findings.NOT_FOUND.of(subject, thing=act.partition(" ")[2]))
    if status in NOT_OFFERED:
        return NotOffered(findings.NOT_OFFERED.of(subject, act=act))
    if status == 409:
        return Conflict(findings.CONFLICT.of(subject, act=act, reason=answer.message))
    if status in UNAVAILABLE:
        return Unavailable(findings.UNAVAILABLE.of(subject, status=status))
    if 400 <= status < 500:
        return BadRequest(findings.BAD_REQUEST.of(subject, act=act, reason=answer.message))
    return ServerFailed(findings.FAILED.of(subject, act=act, status=status, reason=answer.message))


def _json_message(body: bytes) -> str:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(content, dict):
        return ""
    words = (content.get(key) for key in _MESSAGE_KEYS)
    return next((each for each in words if isinstance(each, str) and each), "")
