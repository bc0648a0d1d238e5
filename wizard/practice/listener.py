"""The HTTP/1.1 listener: one thread for each connection, TLS, keep-alive, streamed bodies, faults."""

from __future__ import annotations

import os
import socket
import ssl
import threading
import traceback
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from socketserver import BaseServer
from typing import ClassVar

from wizard.practice.bodies import drain, open_body
from wizard.practice.faults import Fault, FaultKind, Faults
from wizard.practice.messages import Answer, Refusal, Request, refusal_answer, split_target

LOOPBACK = "127.0.0.1"
_BLOCK = 1 << 16
_IDLE_SECONDS = 300
_POLL_SECONDS = 0.05
"""How long closing may take."""
_DRAIN_LIMIT = 1 << 28

Respond = Callable[[Request], Answer]
TlsContext = Callable[[], ssl.SSLContext]
"""Asked anew for each connection, so that the certificate can change while the server runs."""


class Listener:
    """Listens on a loopback port and answers in threads of its own until it is closed."""

    def __init__(
        self, port: int, respond: Respond, tls: TlsContext | None = None, faults: Faults | None = None
    ) -> None:
        """Takes ``port`` when it is free, else any other. 0 means any."""
        try:
            self._server = _Server((LOOPBACK, port), respond, tls, faults)
        except OSError:
            if not port:
                raise
            self._server = _Server((LOOPBACK, 0), respond, tls, faults)
        self.port: int = self._server.server_address[1]
        self.origin = f"{'https' if tls else 'http'}://{LOOPBACK}:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(_POLL_SECONDS,), daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Stop listening and cut the open connections."""
        self._server.ending.set()
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        self._server.cut_connections()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # Two servers on one port would share its connections on Windows.
    allow_reuse_address = os.name != "nt"

    def __init__(
        self, address: tuple[str, int], respond: Respond, tls: TlsContext | None, faults: Faults | None
    ) -> None:
        self.respond = respond
        self.tls = tls
        self.faults = faults or Faults()
        self.ending = threading.Event()
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        super().__init__(address, _Connection)

    def server_bind(self) -> None:
        """Without the look-up of the host's name, which can take seconds."""
        socket.socket.bind(self.socket, self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = LOOPBACK, self.socket.getsockname()[1]

    def process_request_thread(self, request: object, client_address: object) -> None:
        """The TLS handshake happens here, in the connection's own thread: a stalled one holds up nobody."""
        assert isinstance(request, socket.socket)
        with self._lock:
            self._connections.add(request)
        try:
            request.settimeout(_IDLE_SECONDS)
            if self.tls is not None:
                request = self._secured(request)
            if request is not None:
                super().process_request_thread(request, client_address)
        finally:
            with self._lock:
                self._connections = {one for one in self._connections if one.fileno() >= 0}

    def _secured(self, plain: socket.socket) -> socket.socket | None:
        assert self.tls is not None
        try:
            secured = self.tls().wrap_socket(plain, server_side=True)
        except OSError:  # the client does not trust us, speaks no TLS, or went away
            plain.close()
            return None
        with self._lock:
            self._connections.discard(plain)
            self._connections.add(secured)
        return secured

    def cut_connections(self) -> None:
        with self._lock:
            for connection in self._connections:
                try:
                    connection.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # already gone

    def handle_error(self, request: object, client_address: object) -> None:
        """A connection that broke is the client's business; anything else was answered with 500."""


class _Connection(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = _BLOCK
    disable_nagle_algorithm = True
    server_version = "Practice"
    sys_version = ""
    methods: ClassVar = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")

    def __init__(self, request: socket.socket, address: object, server: BaseServer) -> None:
        assert isinstance(server, _Server)
        self.practice = server
        super().__init__(request, address, server)

    def __getattr__(self, name: str) -> Callable[[], None]:
        """BaseHTTPRequestHandler looks for do_GET and so on; every method is answered the same way."""
        if name.startswith("do_"):
            return self._answer_one
        raise AttributeError(name)

    def handle_expect_100(self) -> bool:
        """Sent at once: the client waits for it before it sends the body."""
        going_on: bool = super().handle_expect_100()
        self.wfile.flush()
        return going_on

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002 - the base class names it
        """Nothing: requests may carry passwords."""

    def _answer_one(self) -> None:
        try:
            request = self._request()
        except Refusal as refusal:
            self.close_connection = True
            self._send(refusal_answer(refusal), None, head_only=False)
            return
        path = "/" + "/".join(request.path)
        fault = self._fault(FaultKind.STATUS, path)
        try:
            answer = refusal_answer(Refusal(fault.status, "fault")) if fault else self._respond(request)
            if not drain(request.body, _DRAIN_LIMIT):
                self.close_connection = True
        except ConnectionError:
            self.close_connection = True
            return
        content_fault = (
            self._fault(FaultKind.DROP, path)
            or self._fault(FaultKind.HALF_ANSWER, path)
            or self._fault(FaultKind.STALL, path)
        )
        self._send(answer, content_fault, head_only=self.command == "HEAD")

    def _fault(self, kind: FaultKind, path: str) -> Fault | None:
        return self.practice.faults.strike(kind, method=self.command, path=path)

    def _request(self) -> Request:
        headers = {name.lower(): value for name, value in self.headers.items()}
        path, query = split_target(self.path)
        scheme = "https" if self.practice.tls else "http"
        host = headers.get("host") or f"{LOOPBACK}:{self.practice.server_port}"
        body = open_body(self.rfile, headers)  # type: ignore[arg-type]
        return Request(self.command, path, query, headers, body, f"{scheme}://{host}")

    def _respond(self, request: Request) -> Answer:
        try:
            return self.practice.respond(request)
        except Refusal as refusal:
            return refusal_answer(refusal)
        except ConnectionError:
            raise
        except Exception:  # noqa: BLE001 - the edge of the server: told to the client and to the log
            traceback.print_exc()
            return refusal_answer(Refusal(500, "the practice server failed; see its log"))

    def _send(self, answer: Answer, fault: Fault | None, *, head_only: bool) -> None:
        is_file = isinstance(answer.content, Path)
        length = answer.content.stat().st_size if isinstance(answer.content, Path) else len(answer.content)
        try:
            self.send_response(answer.status)
            if answer.media_type:
                self.send_header("Content-Type", answer.media_type)
            if answer.status != 204:
                self.send_header("Content-Length", str(length))
            for name, value in answer.headers:
                self.send_header(name, value)
            if self.close_connection:
                self.send_header("Connection", "close")
            self.end_headers()
            if not head_only:
                self._send_content(answer.content, length, fault)
        except OSError:
            self.close_connection = True  # the client has gone
        finally:
            if is_file and isinstance(answer.content, Path):
                answer.content.unlink(missing_ok=True)

    def _send_content(self, content: bytes | Path, length: int, fault: Fault | None) -> None:
        limit = length
        if fault is not None:
            limit = length // 2 if fault.kind is FaultKind.HALF_ANSWER else min(fault.byte, length)
        sent = 0
        for block in _blocks(content):
            if fault is not None and sent + len(block) >= limit:
                self.wfile.write(block[: limit - sent])
                self.wfile.flush()
                if fault.kind is not FaultKind.STALL:
                    self._cut()
                    return
                self.practice.ending.wait(fault.seconds)
                self.wfile.write(block[limit - sent :])
                fault = None
            else:
                self.wfile.write(block)
            sent += len(block)
        if fault is not None and fault.kind is not FaultKind.STALL:
            self._cut()

    def _cut(self) -> None:
        self.close_connection = True
        self.connection.shutdown(socket.SHUT_RDWR)


def _blocks(content: bytes | Path) -> Iterator[bytes]:
    if isinstance(content, bytes):
        yield content
        return
    with content.open("rb") as file:
        while block := file.read(_BLOCK):
            yield block
