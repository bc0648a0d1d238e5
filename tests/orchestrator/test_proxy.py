"""An HTTP proxy that was named is used, certificates are pinned through it, and the environment is not asked."""

from __future__ import annotations

import socket
import threading

import pytest
from pytest_httpserver import HTTPServer

from tests.orchestrator.conftest import ABOUT, ACCOUNT, QUICK
from tests.orchestrator.servers import Identity, read_head, scripted_server
from wizard.foundation.cancel import Deadline
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.errors import BadAddress, ChangedCertificate, ProxyFailed, Refused
from wizard.orchestrator.trust import Trust, peer_certificate


def tunnel(connection: socket.socket, number: int) -> None:
    """CONNECT, then bytes both ways."""
    del number
    host, port = read_head(connection).split(b" ")[1].decode().split(":")
    with socket.create_connection((host, int(port))) as server:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        back = threading.Thread(target=pump, args=(server, connection))
        back.start()
        pump(connection, server)
        back.join()


def pump(source: socket.socket, target: socket.socket) -> None:
    try:
        while chunk := source.recv(65536):
            target.sendall(chunk)
        target.shutdown(socket.SHUT_WR)
    except OSError:
        return


def refuse(connection: socket.socket, number: int) -> None:
    del number
    read_head(connection)
    connection.sendall(b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n")


def test_through_a_proxy(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    httpserver.expect_request("/vco/api/about").respond_with_json(ABOUT)
    with scripted_server(tunnel, None) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        assert peer_certificate(url, Deadline(5), proxy=address).sha256 == identity.sha256
        with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK, proxy=address) as client:
            assert client.about().version == "7.6.0.12923317"
        wrong = Trust("0" * 64)
        with (
            OrchestratorClient(url, ACCOUNT, wrong, timeouts=QUICK, proxy=address) as client,
            pytest.raises(ChangedCertificate),
        ):
            client.about()
        assert proxy.connections == 3


def test_a_proxy_that_refuses(url: str, identity: Identity) -> None:
    with scripted_server(refuse, None) as proxy:
        address = f"http://user:s3cret@127.0.0.1:{proxy.port}"
        with (
            OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK, proxy=address) as client,
            pytest.raises(ProxyFailed, match="407") as caught,
        ):
            client.about()
    assert "s3cret" not in str(caught.value)


@pytest.mark.parametrize("proxy", ["https://127.0.0.1:3128", "socks5://127.0.0.1:1", "nonsense"])
def test_proxies_of_other_kinds(url: str, identity: Identity, proxy: str) -> None:
    with pytest.raises(BadAddress):
        OrchestratorClient(url, ACCOUNT, identity.trust, proxy=proxy)


def test_the_environment_names_no_proxy(
    httpserver: HTTPServer, url: str, identity: Identity, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("https_proxy", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    httpserver.expect_request("/vco/api/about").respond_with_json(ABOUT)
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client:
        assert client.about().version == "7.6.0.12923317"
    address = "http://127.0.0.1:1"
    with (
        OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK, proxy=address) as client,
        pytest.raises(Refused),
    ):
        client.about()
