"""HTTP over interruptible sockets, in httpx2's own terms.

Requests go straight to this transport, not through ``httpx2.Client``: the client logs every address with its
query, and two documented calls carry a password there (rest-api.md 5 and 6). Nothing is read from the
environment; a proxy is used only when one is named.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import httpcore2
import httpx2

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import findings
from wizard.orchestrator.address import Address
from wizard.orchestrator.errors import BadAddress, ConnectionLost, ProxyFailed, UnreadableAnswer
from wizard.orchestrator.network import InterruptibleNetwork

_KEEP_ALIVE = 15.0  # seconds
_REPEATABLE = frozenset({"GET", "HEAD"})


class ServerTransport(httpx2.BaseTransport):
    """Connections to one server. One request at a time: ``deadline`` is that of the call under way.

    Requests that must not be repeated get a connection of their own: on a kept one, which the server may have
    closed meanwhile, nobody could say whether the request had arrived.
    """

    def __init__(self, context: ssl.SSLContext, cancel: Cancel, proxy: str | None = None) -> None:
        self._network = InterruptibleNetwork(cancel, Deadline(0))
        self._proxy = proxy
        self._kept = self._pool(context, keep_alive=True)
        self._fresh = self._pool(context, keep_alive=False)

    @property
    def deadline(self) -> Deadline:
        return self._network.deadline

    @deadline.setter
    def deadline(self, deadline: Deadline) -> None:
        self._network.deadline = deadline

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Raises ServerError, Cancelled."""
        pool = self._kept if request.method in _REPEATABLE else self._fresh
        url = request.url
        assert isinstance(request.stream, httpx2.SyncByteStream)
        wire = httpcore2.Request(
            request.method,
            httpcore2.URL(scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path),
            headers=request.headers.raw,
            content=request.stream,
            extensions=request.extensions,
        )
        with self._typed_errors(url.netloc.decode("ascii")):
            answer = pool.handle_request(wire)
        assert isinstance(answer.stream, Iterable)
        body = _Body(answer.stream, self, url.netloc.decode("ascii"))
        return httpx2.Response(
            answer.status, headers=answer.headers, stream=body, extensions=answer.extensions
        )

    def connect(self, address: Address) -> None:
        """Only connect and shake hands, and say one word that any HTTP server understands."""
        request = httpx2.Request("HEAD", address.origin + "/")
        self.handle_request(request).close()

    def close(self) -> None:
        self._kept.close()
        self._fresh.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self.close()

    @contextmanager
    def _typed_errors(self, subject: str) -> Iterator[None]:
        try:
            yield
        except (httpcore2.NetworkError, httpcore2.RemoteProtocolError) as error:
            reason = str(error) or type(error).__name__
            raise ConnectionLost(findings.CONNECTION_LOST.of(subject, reason=reason)) from error
        except httpcore2.ProxyError as error:
            proxy = _without_login(self._proxy or "")
            raise ProxyFailed(findings.PROXY_FAILED.of(subject, proxy=proxy, reason=str(error))) from error
        except (httpcore2.ProtocolError, httpcore2.UnsupportedProtocol) as error:
            raise UnreadableAnswer(findings.UNREADABLE_ANSWER.of(subject, reason=str(error))) from error

    def _pool(self, context: ssl.SSLContext, *, keep_alive: bool) -> httpcore2.ConnectionPool:
        proxy = None if self._proxy is None else _proxy(self._proxy)
        return httpcore2.ConnectionPool(
            ssl_context=context,
            proxy=proxy,
            max_connections=None,
            max_keepalive_connections=1 if keep_alive else 0,
            keepalive_expiry=_KEEP_ALIVE,
            retries=0,
            network_backend=self._network,
        )


class _Body(httpx2.SyncByteStream):
    """The answer's bytes as they come."""

    def __init__(self, stream: Iterable[bytes], transport: ServerTransport, subject: str) -> None:
        self._stream = stream
        self._transport = transport
        self._subject = subject

    def __iter__(self) -> Iterator[bytes]:
        with self._transport._typed_errors(self._subject):
            yield from self._stream

    def close(self) -> None:
        close = getattr(self._stream, "close", None)
        if close is not None:
            close()


def _proxy(url: str) -> httpcore2.Proxy:
    """Only plain HTTP proxies with CONNECT: TLS inside TLS would need a second kind of socket."""
    parts = httpx2.URL(url)
    if parts.scheme != "http" or not parts.host:
        raise BadAddress(findings.BAD_ADDRESS.of(_without_login(url)))
    login = (parts.username, parts.password) if parts.username else None
    return httpcore2.Proxy(
        httpcore2.URL(scheme="http", host=parts.host, port=parts.port, target="/"), auth=login
    )


def _without_login(url: str) -> str:
    return str(httpx2.URL(url).copy_with(userinfo=b""))
