"""One request and its answer: credentials, limits, repetition, and errors by status.

Repeated are only GETs, twice unless told otherwise, when the connection broke or the server was not ready: a POST that
got no answer may have been carried out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self, TypeVar
from urllib.parse import urljoin

import httpx2

from wizard.foundation.cancel import Cancel, Deadline
from wizard.foundation.private_files import private_file
from wizard.orchestrator import findings
from wizard.orchestrator.address import Address
from wizard.orchestrator.answers import Download
from wizard.orchestrator.errors import (
    AnswerTooLarge,
    ConnectionLost,
    NotOrchestrator,
    Unavailable,
    UnreadableAnswer,
)
from wizard.orchestrator.options import Query, Timeouts
from wizard.orchestrator.progress import Progress, Throttle
from wizard.orchestrator.status import UNAVAILABLE, Answer
from wizard.orchestrator.transport import ServerTransport
from wizard.orchestrator.trust import Trust, ssl_context

JSON = "application/json"
ZIP = "application/zip"
ZIP_START = b"PK"
MAX_ANSWER = 64 << 20
"""Bytes of a JSON or XML answer; a list of 50 000 workflows has about 25 MB."""
MAX_DOWNLOAD = 16 << 30
"""Bytes of an exported file."""
_MAX_REDIRECTS = 3
_REDIRECTS = (301, 302, 307, 308)

Result = TypeVar("Result")
Body = tuple[str, BinaryIO | bytes]
"""File name and content of the multipart part ``file``."""


@dataclass(frozen=True)
class Call:
    """One request below a root. ``path`` without a leading slash, already percent-encoded.

    ``quick`` calls are not repeated. ``work``: the server may be silent for long while it works on this.
    """

    method: str
    path: str
    query: Query = ()
    accept: str = JSON
    content: bytes | None = None
    file: Body | None = None
    content_type: str = JSON
    quick: bool = False
    work: bool = False

    @property
    def act(self) -> str:
        """Method and path: never the query, where a password may stand."""
        return f"{self.method} {self.path or '/'}"

    @property
    def repeatable(self) -> bool:
        return self.method == "GET" and not self.quick


class Exchange:
    """Requests to one server, one at a time."""

    def __init__(self, trust: Trust, cancel: Cancel, timeouts: Timeouts, proxy: str | None = None) -> None:
        self.cancel = cancel
        self.timeouts = timeouts
        self.proxy = proxy
        self._transport = ServerTransport(ssl_context(trust), cancel, proxy)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._transport.close()

    def ask(self, address: Address, call: Call, authorization: str | None = None) -> Answer:
        """The answer, whatever its status. Raises ServerError when there is none, Cancelled."""
        seconds = self.timeouts.transfer if call.work else self.timeouts.call
        return self._repeat(call, Deadline(seconds), lambda: self._ask_once(address, call, authorization))

    def download(
        self, address: Address, call: Call, target: Path, authorization: str | None, progress: Progress | None
    ) -> Download | Answer:
        """Write the answer's body to ``target``, whole or not at all; any status but 200 is returned as it is.

        Raises ServerError, Cancelled, OSError (disk full, no permission) with nothing left behind.
        """
        return self._repeat(
            call,
            Deadline(self.timeouts.transfer),
            lambda: self._download_once(address, call, target, authorization, progress),
        )

    def _repeat(self, call: Call, deadline: Deadline, once: Callable[[], Result]) -> Result:
        self._transport.deadline = deadline
        for pause in self.timeouts.pauses if call.repeatable else ():
            try:
                return once()
            except (ConnectionLost, Unavailable):
                if deadline.remaining <= pause:
                    raise
                self.cancel.wait(pause)
        return once()

    def _ask_once(self, address: Address, call: Call, authorization: str | None) -> Answer:
        response = self._send(address, call, authorization)
        try:
            answer = _answer(response, _read(response, MAX_ANSWER, address.origin))
        finally:
            response.close()
        if call.repeatable and answer.status in UNAVAILABLE:
            raise Unavailable(findings.UNAVAILABLE.of(address.origin, status=answer.status))
        return answer

    def _download_once(
        self, address: Address, call: Call, target: Path, authorization: str | None, progress: Progress | None
    ) -> Download | Answer:
        response = self._send(address, call, authorization)
        try:
            if response.status_code != 200:
                return _answer(response, _read(response, MAX_ANSWER, address.origin))
            return _save(response, target, progress, address.origin)
        finally:
            response.close()

    def _send(self, address: Address, call: Call, authorization: str | None) -> httpx2.Response:
        """The response with its body still to be read; redirects within the server are followed for GET."""
        url = f"{address.url}/{call.path}" if call.path else f"{address.url}/"
        response = self._transport.handle_request(self._request(url, call, call.query, authorization))
        for _ in range(_MAX_REDIRECTS):
            if response.status_code not in _REDIRECTS or call.method != "GET":
                break
            response.close()
            url = urljoin(url, response.headers.get("location", ""))
            if not url.startswith(address.origin + "/"):
                break  # an account is never shown to another server
            response = self._transport.handle_request(self._request(url, call, (), authorization))
        if response.status_code in _REDIRECTS:
            response.close()
            place = response.headers.get("location", "").partition("?")[0]
            raise NotOrchestrator(findings.NOT_ORCHESTRATOR.of(address.origin, reason=f"HTTP 3xx → {place}"))
        return response

    def _request(self, url: str, call: Call, query: Query, authorization: str | None) -> httpx2.Request:
        headers = {"Accept": call.accept, "Accept-Encoding": "identity", "User-Agent": "certificate-wizard"}
        if authorization is not None:
            headers["Authorization"] = authorization
        if call.content is not None:
            headers["Content-Type"] = call.content_type
        silence = self.timeouts.work if call.work else self.timeouts.silence
        waits = {"connect": self.timeouts.connect, "read": silence, "write": silence, "pool": silence}
        return httpx2.Request(
            call.method,
            url,
            params=list(query) or None,
            headers=headers,
            content=call.content,
            files=None if call.file is None else {"file": (*call.file, "application/octet-stream")},
            extensions={"timeout": waits},
        )


def _answer(response: httpx2.Response, body: bytes) -> Answer:
    return Answer(
        response.status_code,
        response.headers.get("content-type", "").lower(),
        body,
        response.headers.get("location", ""),
    )


def _chunks(response: httpx2.Response, limit: int, subject: str) -> Iterator[bytes]:
    """The body as sent. Compressed answers were not asked for, and could grow beyond any limit: refused."""
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason="Content-Encoding"))
    received = 0
    for chunk in response.iter_raw():
        received += len(chunk)
        if received > limit:
            raise AnswerTooLarge(findings.ANSWER_TOO_LARGE.of(subject, limit=limit))
        yield chunk


def _read(response: httpx2.Response, limit: int, subject: str) -> bytes:
    return b"".join(_chunks(response, limit, subject))


def _save(response: httpx2.Response, target: Path, progress: Progress | None, subject: str) -> Download:
    length = response.headers.get("content-length", "")
    throttle = Throttle(progress, int(length) if length.isdecimal() else None)
    digest = hashlib.sha256()
    size, start = 0, b""
    with private_file(target) as file:
        for chunk in _chunks(response, MAX_DOWNLOAD, subject):
            start = start if size > 1 else (start + chunk)[: len(ZIP_START)]
            if not ZIP_START.startswith(start):
                break  # a login page or the like: not worth reading on
            file.write(chunk)
            digest.update(chunk)
            size += len(chunk)
            throttle.tell(size)
        if start != ZIP_START:
            raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=_what(response, size)))
    throttle.finish(size)
    return Download(target, digest.hexdigest(), size)


def _what(response: httpx2.Response, size: int) -> str:
    kind = response.headers.get("content-type", "").partition(";")[0]
    return f"{size} bytes of {kind or 'unknown'} instead of {ZIP}"
