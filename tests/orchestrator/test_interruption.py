"""Servers that stall, drip or cut, at every place: each call ends by its deadline, and soon after a Cancel."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.orchestrator.conftest import ACCOUNT
from tests.orchestrator.servers import Identity, Script, http, read_head, scripted_server
from wizard.foundation.cancel import Cancel, Cancelled
from wizard.orchestrator import exchange
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.errors import AnswerTooLarge, ConnectionLost, Timeout, Unavailable, UnreadableAnswer
from wizard.orchestrator.options import Timeouts

ABOUT = http("200 OK", b'{"version": "7.6.0"}')
EAGER = Timeouts(pauses=(0.02, 0.02))
REACTION = 0.25  # seconds; 0.1 is the slice of a wait, the rest is the machine's
ZIP_HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: 100000\r\n\r\nPK"


def hold(connection: socket.socket) -> None:
    """Keep the connection until the client gives it up."""
    while connection.recv(65536):
        pass


def after_about(act: Callable[[socket.socket, bytes], None]) -> Script:
    """Answer ``about``; what comes next on the connection, or on a new one, meets ``act``."""

    def script(connection: socket.socket, number: int) -> None:
        del number
        while True:
            head = read_head(connection)
            if not head:
                return
            if b"/about" in head.split(b"\r\n")[0]:
                connection.sendall(ABOUT)
            else:
                act(connection, head)

    return script


def silent(connection: socket.socket, head: bytes) -> None:
    hold(connection)


def half_head(connection: socket.socket, head: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nConte")
    hold(connection)


def half_body(connection: socket.socket, head: bytes) -> None:
    connection.sendall(ZIP_HEAD + b"x" * 1000)
    hold(connection)


STALLS = [silent, half_head, half_body]


@pytest.mark.parametrize("stall", STALLS)
def test_cancel_ends_a_stalled_export_at_once(
    identity: Identity, tmp_path: Path, stall: Callable[[socket.socket, bytes], None]
) -> None:
    cancel = Cancel()
    with (
        scripted_server(after_about(stall), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, cancel) as client,
    ):
        client.about()
        threading.Timer(0.3, cancel.request).start()
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            client.export_package("a", tmp_path / "a.package")
        assert time.monotonic() - begun < 0.3 + REACTION
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("stall", STALLS)
def test_a_stalled_export_ends_by_its_deadline(
    identity: Identity, tmp_path: Path, stall: Callable[[socket.socket, bytes], None]
) -> None:
    waits = Timeouts(work=0.4)
    with (
        scripted_server(after_about(stall), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=waits) as client,
    ):
        client.about()
        begun = time.monotonic()
        with pytest.raises(Timeout):
            client.export_package("a", tmp_path / "a.package")
        assert 0.3 < time.monotonic() - begun < 0.4 + REACTION
    assert list(tmp_path.iterdir()) == []


def test_a_drip_ends_by_the_deadline_of_the_whole_call(identity: Identity, tmp_path: Path) -> None:
    stop = threading.Event()

    def drip(connection: socket.socket, head: bytes) -> None:
        connection.sendall(ZIP_HEAD)
        while not stop.wait(0.05):
            connection.sendall(b"x")

    waits = Timeouts(work=5, transfer=0.5)
    with (
        scripted_server(after_about(drip), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=waits) as client,
    ):
        client.about()
        begun = time.monotonic()
        with pytest.raises(Timeout):
            client.export_package("a", tmp_path / "a.package")
        assert time.monotonic() - begun < 0.5 + REACTION
        stop.set()


def test_cancel_ends_an_upload_that_nobody_takes(identity: Identity, tmp_path: Path) -> None:
    package = tmp_path / "a.package"
    with package.open("wb") as file:
        file.truncate(50_000_000)
    release = threading.Event()

    def deaf(connection: socket.socket, head: bytes) -> None:
        release.wait(10)

    cancel = Cancel()
    with (
        scripted_server(after_about(deaf), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, cancel) as client,
    ):
        client.about()
        threading.Timer(0.3, cancel.request).start()
        begun = time.monotonic()
        with pytest.raises(Cancelled):
            client.import_package(package)
        assert time.monotonic() - begun < 0.3 + REACTION
        release.set()


def test_cancel_ends_a_tcp_connection_that_is_never_accepted() -> None:
    listener = socket.create_server(("127.0.0.1", 0), backlog=0)
    port = listener.getsockname()[1]
    filler = [socket.socket() for _ in range(3)]  # a full backlog: further connections wait for ever
    for each in filler:
        each.setblocking(False)
        each.connect_ex(("127.0.0.1", port))
    cancel = Cancel()
    threading.Timer(0.3, cancel.request).start()
    begun = time.monotonic()
    with OrchestratorClient(
        f"https://127.0.0.1:{port}", ACCOUNT, Identity(Path(), "0" * 64).trust, cancel
    ) as client:
        with pytest.raises(Cancelled):
            client.about()
        assert time.monotonic() - begun < 0.3 + REACTION
    for each in (*filler, listener):
        each.close()


def test_cancel_ends_the_wait_for_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def slow(*_: object, **__: object) -> list[object]:
        release.wait(10)
        return []

    monkeypatch.setattr(socket, "getaddrinfo", slow)
    cancel = Cancel()
    threading.Timer(0.3, cancel.request).start()
    begun = time.monotonic()
    trust = Identity(Path(), "0" * 64).trust
    with (
        OrchestratorClient("https://slow.example", ACCOUNT, trust, cancel) as client,
        pytest.raises(Cancelled),
    ):
        client.about()
    release.set()
    assert time.monotonic() - begun < 0.3 + REACTION


def cut_once(good: bytes, broken: bytes, cuts: int) -> tuple[Script, list[bytes]]:
    """The first ``cuts`` calls get ``broken`` and a cut connection, later ones ``good``."""
    heads: list[bytes] = []

    def act(connection: socket.socket, head: bytes) -> None:
        heads.append(head)
        if len(heads) <= cuts:
            connection.sendall(broken)
            connection.close()
        else:
            connection.sendall(good)

    return after_about(act), heads


BODY = b"PK" + bytes(5000)
GOOD = http("200 OK", BODY, "application/zip")


@pytest.mark.parametrize("broken", [b"", b"HTTP/1.1 20", ZIP_HEAD, GOOD[:-1]])
def test_an_export_that_was_cut_is_fetched_again(identity: Identity, tmp_path: Path, broken: bytes) -> None:
    script, heads = cut_once(GOOD, broken, cuts=2)
    with (
        scripted_server(script, identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
    ):
        client.export_package("a", tmp_path / "a.package")
    assert (tmp_path / "a.package").read_bytes() == BODY
    assert len(heads) == 3


def test_an_export_that_is_always_cut_is_given_up(identity: Identity, tmp_path: Path) -> None:
    script, heads = cut_once(GOOD, ZIP_HEAD, cuts=99)
    with (
        scripted_server(script, identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
        pytest.raises(ConnectionLost),
    ):
        client.export_package("a", tmp_path / "a.package")
    assert len(heads) == 3
    assert list(tmp_path.iterdir()) == []


def test_an_import_that_was_cut_is_never_sent_again(identity: Identity, tmp_path: Path) -> None:
    (tmp_path / "a.package").write_bytes(BODY)
    script, heads = cut_once(http("202 Accepted", b""), b"", cuts=1)
    with (
        scripted_server(script, identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
        pytest.raises(ConnectionLost),
    ):
        client.import_package(tmp_path / "a.package")
    assert len(heads) == 1


def test_a_list_is_asked_for_again_while_the_server_is_not_ready(identity: Identity) -> None:
    script, heads = cut_once(http("200 OK", b'{"link": []}'), http("503 Service Unavailable", b""), cuts=1)
    with (
        scripted_server(script, identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
    ):
        assert client.packages() == ()
    assert len(heads) == 2


def test_a_server_that_stays_unready(identity: Identity) -> None:
    script, heads = cut_once(b"", http("503 Service Unavailable", b""), cuts=99)
    with (
        scripted_server(script, identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
    ):
        with pytest.raises(Unavailable):
            client.packages()
        assert len(heads) == 3
        assert client.ready() is False


def test_an_answer_without_end_is_not_read_on(
    identity: Identity, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(exchange, "MAX_ANSWER", 100_000)
    monkeypatch.setattr(exchange, "MAX_DOWNLOAD", 100_000)

    def flood(connection: socket.socket, head: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\nPK")
        while True:
            connection.sendall(b" " * 65536)

    with (
        scripted_server(after_about(flood), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
    ):
        with pytest.raises(AnswerTooLarge):
            client.packages()
        with pytest.raises(AnswerTooLarge):
            client.export_package("a", tmp_path / "a.package")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "answer",
    [
        http("200 OK", b"\x1f\x8b", extra="Content-Encoding: gzip\r\n"),
        b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
        b"nonsense\r\n\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X: " + b"y" * 200_000,
    ],
)
def test_broken_http_is_a_typed_error(identity: Identity, answer: bytes) -> None:
    def act(connection: socket.socket, head: bytes) -> None:
        connection.sendall(answer)
        connection.close()

    with (
        scripted_server(after_about(act), identity.context()) as server,
        OrchestratorClient(server.url, ACCOUNT, identity.trust, timeouts=EAGER) as client,
        pytest.raises((UnreadableAnswer, ConnectionLost)),
    ):
        client.packages()
