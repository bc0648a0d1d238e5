"""Certificates on real TLS servers: pinned, expired, changed, unknown, and servers with old TLS."""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

import pytest
import trustme

from tests.orchestrator.servers import Identity, http, make_identity, read_head, scripted_server
from wizard.foundation.cancel import Cancel, Cancelled, Deadline
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.errors import (
    ChangedCertificate,
    NotTls,
    OldTls,
    Refused,
    ServerError,
    Timeout,
    UnknownHost,
    UntrustedCertificate,
)
from wizard.orchestrator.options import Timeouts
from wizard.orchestrator.trust import Trust, peer_certificate, ssl_context

ACCOUNT = Basic("u", "p")
QUICK = Timeouts(connect=2, silence=2, call=4)


def about(connection: socket.socket, number: int) -> None:
    del number
    read_head(connection)
    connection.sendall(http("200 OK", b'{"version": "5.1.0.2725"}'))


def version(url: str, trust: Trust) -> str:
    with OrchestratorClient(url, ACCOUNT, trust, timeouts=QUICK) as client:
        return client.about().version


def test_pinned_self_signed_certificate(identity: Identity) -> None:
    with scripted_server(about, identity.context()) as server:
        assert version(server.url, identity.trust) == "5.1.0.2725"


def test_pin_may_have_colons_and_capitals(identity: Identity) -> None:
    digits = identity.sha256.upper()
    pin = ":".join(digits[at : at + 2] for at in range(0, 64, 2))
    with scripted_server(about, identity.context()) as server:
        assert version(server.url, Trust(pin)) == "5.1.0.2725"


def test_pinned_expired_certificate(tmp_path: Path) -> None:
    expired = make_identity(tmp_path, days=-10)
    with scripted_server(about, expired.context()) as server:
        assert version(server.url, expired.trust) == "5.1.0.2725"


def test_changed_certificate_is_an_error_of_its_own_and_nothing_is_sent(
    identity: Identity, tmp_path: Path
) -> None:
    other = make_identity(tmp_path)
    received: list[bytes] = []

    def listen(connection: socket.socket, number: int) -> None:
        del number
        received.append(connection.recv(1000))

    with scripted_server(listen, other.context()) as server, pytest.raises(ChangedCertificate) as caught:
        version(server.url, identity.trust)
    assert b"".join(received) == b""
    parameters = dict(caught.value.finding.parameters)
    assert parameters == {"found": other.sha256, "trusted": identity.sha256}
    assert caught.value.finding.subject == "127.0.0.1"


def test_unknown_certificate_without_a_pin(identity: Identity) -> None:
    with scripted_server(about, identity.context()) as server, pytest.raises(UntrustedCertificate) as caught:
        version(server.url, Trust())
    assert "self" in str(dict(caught.value.finding.parameters)["reason"])


def test_certificate_of_an_authority_the_system_knows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    with scripted_server(about, context) as server:
        assert version(server.url, Trust()) == "5.1.0.2725"
    wrong_name = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("elsewhere.example.com").configure_cert(wrong_name)
    with (
        scripted_server(about, wrong_name) as server,
        pytest.raises(UntrustedCertificate, match=r"127\.0\.0\.1"),
    ):
        version(server.url, Trust())


def test_old_tls_only_by_choice(identity: Identity) -> None:
    with scripted_server(about, identity.old_context()) as server:
        with pytest.raises(OldTls):
            version(server.url, identity.trust)
        with pytest.raises(OldTls):
            version(server.url, Trust())
        assert version(server.url, Trust(identity.sha256, allow_old_tls=True)) == "5.1.0.2725"
        with pytest.raises(UntrustedCertificate):
            version(server.url, Trust(allow_old_tls=True))


def test_a_pin_holds_with_tls_on_memory_buffers_too(identity: Identity, tmp_path: Path) -> None:
    other = make_identity(tmp_path)
    client_side, server_side = ssl.MemoryBIO(), ssl.MemoryBIO()
    client = ssl_context(identity.trust).wrap_bio(server_side, client_side, server_hostname="h")
    server = other.context().wrap_bio(client_side, server_side, server_side=True)
    with pytest.raises(ChangedCertificate):
        for _ in range(4):
            for side in (client, server):
                try:
                    side.do_handshake()
                except ssl.SSLWantReadError:
                    continue


def test_peer_certificate_of_an_expired_one_with_a_long_name(tmp_path: Path) -> None:
    name = "vRO orchestrator-with-a-long-name.example.com 5d5f3c30-1a2b-4c3d-9e8f-1234567890ab"
    expired = make_identity(tmp_path, name, days=-1)
    with scripted_server(about, expired.context()) as server:
        seen = peer_certificate(server.url, Deadline(5))
        origin = f"https://127.0.0.1:{server.port}"
    assert (seen.sha256, seen.subject, seen.issuer) == (expired.sha256, f"CN={name}", f"CN={name}")
    assert (seen.tls_version, seen.old_tls, seen.url) == ("TLSv1.3", False, origin)
    assert seen.not_after.utcoffset() is not None and len(seen.der) > 300


def test_peer_certificate_of_a_server_with_old_tls(identity: Identity) -> None:
    with scripted_server(about, identity.old_context()) as server:
        seen = peer_certificate(server.url, Deadline(5))
    assert (seen.sha256, seen.tls_version, seen.old_tls) == (identity.sha256, "TLSv1.1", True)


def test_peer_certificate_says_nothing_to_the_server(identity: Identity) -> None:
    received: list[bytes] = []

    def listen(connection: socket.socket, number: int) -> None:
        del number
        received.append(connection.recv(1000))

    with scripted_server(listen, identity.context()) as server:
        peer_certificate(server.url, Deadline(5))
    assert b"".join(received) == b""


def test_peer_certificate_of_a_port_that_does_not_speak_tls() -> None:
    def speak(connection: socket.socket, number: int) -> None:
        del number
        connection.recv(10)
        connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")

    with scripted_server(speak, None) as server, pytest.raises(NotTls):
        peer_certificate(server.url, Deadline(5))


def test_peer_certificate_of_a_server_that_stalls() -> None:
    def stall(connection: socket.socket, number: int) -> None:
        del number
        connection.recv(1 << 16)
        connection.recv(1)

    with scripted_server(stall, None) as server:
        with pytest.raises(Timeout):
            peer_certificate(server.url, Deadline(0.3))
        cancel = Cancel()
        threading.Timer(0.2, cancel.request).start()
        before = Deadline(5)
        with pytest.raises(Cancelled):
            peer_certificate(server.url, Deadline(5), cancel)
        assert 5 - before.remaining < 0.2 + 0.25


@pytest.mark.parametrize(
    ("url", "error"),
    [("https://no-such-host.invalid", UnknownHost), ("https://127.0.0.1:1", Refused)],
)
def test_peer_certificate_where_nobody_is(url: str, error: type[ServerError]) -> None:
    with pytest.raises(error):
        peer_certificate(url, Deadline(5))
