"""Sockets that never keep anybody waiting: every wait ends at a deadline, and within 0.1 s of a Cancel.

A network backend for httpcore2, so that one place decides for resolving, connecting, handshakes, reading and
writing alike. No socket ever blocks: what is not ready is waited for in slices, between which the request to stop
is looked at.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from typing import Any, TypeVar

import httpcore2

from wizard.foundation.cancel import Cancel, Deadline
from wizard.orchestrator import findings
from wizard.orchestrator.errors import (
    NotTls,
    OldTls,
    Refused,
    ServerError,
    Timeout,
    UnknownHost,
    Unreachable,
    UntrustedCertificate,
)

_SLICE = 0.1  # seconds between two looks at Cancel while nothing happens
_NOT_YET = (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError)
_OLD_TLS_REASONS = (
    "UNSUPPORTED_PROTOCOL",
    "NO_PROTOCOLS_AVAILABLE",
    "VERSION_TOO_LOW",
    "TLSV1_ALERT_PROTOCOL_VERSION",
    "TLSV1_ALERT_INSUFFICIENT_SECURITY",
    "DH_KEY_TOO_SMALL",
    "UNSAFE_LEGACY_RENEGOTIATION_DISABLED",
    "SSLV3_ALERT_HANDSHAKE_FAILURE",
    "CA_MD_TOO_WEAK",
    "EE_KEY_TOO_SMALL",
)

Result = TypeVar("Result")
_SocketAddress = tuple[Any, ...]
_Found = tuple[socket.AddressFamily, _SocketAddress]


class InterruptibleNetwork(httpcore2.NetworkBackend):
    """Opens connections whose every wait looks at ``cancel`` and at ``deadline``, that of the call under way."""

    def __init__(self, cancel: Cancel, deadline: Deadline) -> None:
        self.cancel = cancel
        self.deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Raises UnknownHost, Refused, Unreachable, Timeout, Cancelled."""
        limit = self.limit(timeout)
        failure: ServerError | None = None
        for family, address in self._resolve(host, port, limit):
            try:
                return InterruptibleStream(self, self._connect(family, address, host, port, limit), host)
            except (Refused, Unreachable) as error:  # the next address of the same name may answer
                failure = failure or error
        raise failure or UnknownHost(findings.UNKNOWN_HOST.of(host, host=host))

    def limit(self, timeout: float | None) -> Deadline:
        """The nearer of the call's deadline and that of this one wait."""
        remaining = self.deadline.remaining
        return Deadline(remaining if timeout is None else min(timeout, remaining))

    def until_ready(self, sock: socket.socket, event: int, limit: Deadline) -> None:
        """Wait until ``sock`` may be read or written. Raises TimeoutError, Cancelled."""
        with selectors.DefaultSelector() as selector:
            selector.register(sock, event)
            while True:
                self.cancel.check()
                if selector.select(min(_SLICE, limit.remaining)):
                    return
                if limit.passed:
                    raise TimeoutError

    def attempt(self, act: Callable[[], Result], sock: socket.socket, event: int, limit: Deadline) -> Result:
        """Repeat ``act`` on a socket that does not block until it goes through."""
        while True:
            self.cancel.check()
            try:
                return act()
            except _NOT_YET as wait:
                wanted = selectors.EVENT_READ if isinstance(wait, ssl.SSLWantReadError) else event
                wanted = selectors.EVENT_WRITE if isinstance(wait, ssl.SSLWantWriteError) else wanted
                self.until_ready(sock, wanted, limit)

    def _resolve(self, host: str, port: int, limit: Deadline) -> list[_Found]:
        """The addresses of ``host``. The system's resolver cannot be stopped, so it runs in a thread of its own."""
        answer: Future[list[_Found]] = Future()

        def resolve() -> None:
            try:
                found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
                answer.set_result([(family, address) for family, _, _, _, address in found])
            except (OSError, UnicodeError) as error:
                answer.set_exception(error)

        threading.Thread(target=resolve, name="resolve", daemon=True).start()
        while True:
            self.cancel.check()
            try:
                return answer.result(min(_SLICE, limit.remaining))
            except TimeoutError:
                if limit.passed and not answer.done():
                    raise _too_late(host, "DNS", limit) from None
            except (OSError, UnicodeError) as error:
                raise UnknownHost(findings.UNKNOWN_HOST.of(host, host=host)) from error

    def _connect(
        self, family: socket.AddressFamily, address: _SocketAddress, host: str, port: int, limit: Deadline
    ) -> socket.socket:
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            sock.setblocking(False)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._await_connection(sock, address, limit)
        except ConnectionRefusedError as error:
            sock.close()
            raise Refused(findings.REFUSED.of(f"{host}:{port}", host=host, port=port)) from error
        except TimeoutError as error:
            sock.close()
            raise _too_late(f"{host}:{port}", "TCP", limit) from error
        except OSError as error:
            sock.close()
            reason = error.strerror or str(error)
            raise Unreachable(findings.UNREACHABLE.of(f"{host}:{port}", host=host, reason=reason)) from error
        except BaseException:
            sock.close()
            raise
        return sock

    def _await_connection(self, sock: socket.socket, address: _SocketAddress, limit: Deadline) -> None:
        try:
            sock.connect(address)
        except BlockingIOError:
            self.until_ready(sock, selectors.EVENT_WRITE, limit)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, socket_error_text(code)) from None


class InterruptibleStream(httpcore2.NetworkStream):
    """One connection, plain or TLS. Read and write raise httpcore2's own errors, Timeout and Cancelled."""

    def __init__(self, network: InterruptibleNetwork, sock: socket.socket, host: str) -> None:
        self._network = network
        self._sock = sock
        self._host = host

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        limit = self._network.limit(timeout)
        try:
            return self._network.attempt(
                lambda: self._sock.recv(max_bytes), self._sock, selectors.EVENT_READ, limit
            )
        except TimeoutError as error:
            raise _too_late(self._host, "HTTP", limit) from error
        except ssl.SSLEOFError as error:
            raise httpcore2.ReadError("the connection was cut") from error
        except OSError as error:
            raise httpcore2.ReadError(_reason(error)) from error

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        view = memoryview(buffer)
        while view:
            limit = self._network.limit(timeout)
            try:
                view = view[self._write_some(view, limit) :]
            except TimeoutError as error:
                raise _too_late(self._host, "HTTP", limit) from error
            except OSError as error:
                raise httpcore2.WriteError(_reason(error)) from error

    def _write_some(self, view: memoryview, limit: Deadline) -> int:
        return self._network.attempt(lambda: self._sock.send(view), self._sock, selectors.EVENT_WRITE, limit)

    def close(self) -> None:
        self._sock.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        """Raises UntrustedCertificate, ChangedCertificate, OldTls, NotTls, Timeout, Cancelled."""
        limit = self._network.limit(timeout)
        try:
            secured = self._handshake(ssl_context, server_hostname, limit)
        except BaseException:
            self.close()
            raise
        return InterruptibleStream(self._network, secured, self._host)

    def _handshake(self, context: ssl.SSLContext, name: str | None, limit: Deadline) -> ssl.SSLSocket:
        secured = context.wrap_socket(self._sock, server_hostname=name, do_handshake_on_connect=False)
        try:
            self._network.attempt(secured.do_handshake, secured, selectors.EVENT_READ, limit)
        except BaseException as error:
            secured.close()
            if isinstance(error, TimeoutError):
                raise _too_late(self._host, "TLS", limit) from error
            if isinstance(error, OSError):
                raise _tls_error(self._host, error) from error
            raise
        return secured

    def get_extra_info(self, info: str) -> Any:
        if info == "ssl_object":
            return self._sock if isinstance(self._sock, ssl.SSLSocket) else None
        if info == "is_readable":
            return self._is_readable()
        return self._sock if info == "socket" else None

    def _is_readable(self) -> bool:
        """Bytes or the end are waiting: on an idle connection this means that the server has closed it."""
        if self._sock.fileno() < 0:
            return True
        with selectors.DefaultSelector() as selector:
            selector.register(self._sock, selectors.EVENT_READ)
            return bool(selector.select(0))


def socket_error_text(code: int) -> str:
    """The system's words for a socket error number; Windows keeps its own list of them."""
    import os

    return os.strerror(code)


def _too_late(subject: str, phase: str, limit: Deadline) -> Timeout:
    return Timeout(findings.TIMEOUT.of(subject, phase=phase, seconds=f"{limit.seconds:.3g}"))


def _reason(error: OSError) -> str:
    return error.strerror or str(error) or type(error).__name__


def _tls_error(host: str, error: OSError) -> ServerError:
    if isinstance(error, ssl.SSLCertVerificationError):
        reason = error.verify_message or str(error)
        return UntrustedCertificate(findings.UNTRUSTED_CERTIFICATE.of(host, reason=reason))
    reason = getattr(error, "reason", None) or _reason(error)
    if reason in _OLD_TLS_REASONS:
        return OldTls(findings.OLD_TLS.of(host, reason=reason))
    return NotTls(findings.NOT_TLS.of(host, reason=reason))
