"""A server identity, an HTTPS server, and clients that trust it by its fingerprint."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from tests.orchestrator.servers import Identity, make_identity
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.options import Timeouts

ABOUT = {"version": "7.6.0.12923317", "build-number": "12923317", "build-date": "…", "api-version": "5.5.2"}
ACCOUNT = Basic("vcoadmin", "gehéim:1")
QUICK = Timeouts(connect=2, silence=2, call=4, work=4, transfer=20)


@pytest.fixture(scope="session")
def identity(tmp_path_factory: pytest.TempPathFactory) -> Identity:
    return make_identity(tmp_path_factory.mktemp("identity"))


@pytest.fixture(scope="session")
def httpserver_ssl_context(identity: Identity) -> ssl.SSLContext:
    return identity.context()


@pytest.fixture
def url(httpserver: HTTPServer) -> str:
    """The address as an administrator types it."""
    return f"https://127.0.0.1:{httpserver.port}"


@pytest.fixture
def client(httpserver: HTTPServer, url: str, identity: Identity) -> Iterator[OrchestratorClient]:
    """A client of a 7.6 server at ``/vco/api``."""
    httpserver.expect_request("/vco/api/about").respond_with_json(ABOUT)
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client:
        yield client
