"""Finding the API from what was typed, and telling an Orchestrator from other servers."""

from __future__ import annotations

import json

import pytest
from pytest_httpserver import HTTPServer

from tests.orchestrator.conftest import ABOUT, ACCOUNT, QUICK
from tests.orchestrator.servers import Identity
from wizard.orchestrator.address import Address, control_center_address, server_addresses
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.errors import (
    BadAddress,
    NotOrchestrator,
    Refused,
    ServerFailed,
    Unavailable,
    UnknownHost,
    WrongCredentials,
)

LINKS = {"link": [{"href": "https://h/api/packages/", "rel": "down"}]}


@pytest.mark.parametrize(
    ("typed", "urls"),
    [
        (
            "vro.example.com",
            [
                "https://vro.example.com/vco/api",
                "https://vro.example.com/api",
                "https://vro.example.com:8281/vco/api",
                "https://vro.example.com:8281/api",
            ],
        ),
        (" https://H:8281/ ", ["https://h:8281/vco/api", "https://h:8281/api"]),
        ("h:443/vco/", ["https://h/vco/api", "https://h/api"]),
        ("https://h:8281/api/", ["https://h:8281/api"]),
        ("https://h:8281/some/api", ["https://h:8281/some/api"]),
        ("[::1]:8281/vco/api", ["https://[::1]:8281/vco/api"]),
        ("bücher.example:1/api", ["https://xn--bcher-kva.example:1/api"]),
    ],
)
def test_where_to_look(typed: str, urls: list[str]) -> None:
    assert [each.url for each in server_addresses(typed)] == urls


@pytest.mark.parametrize(
    "typed", ["", "https://", "http://h", "ftp://h", "h:0", "h:99999", "h:x", "a b", "https://[::1", "." * 3]
)
def test_no_address(typed: str) -> None:
    with pytest.raises(BadAddress):
        server_addresses(typed)


def test_a_password_in_the_address_is_not_repeated() -> None:
    with pytest.raises(BadAddress) as caught:
        server_addresses("https://root:s3cret@h:8281")
    assert "s3cret" not in str(caught.value)


def test_control_center_address() -> None:
    assert control_center_address("https://h") == Address("h", 8283, "/vco-controlcenter/api")
    assert control_center_address("h:443/vco-controlcenter/").url == "https://h/vco-controlcenter/api"


def test_the_second_root_is_found(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    httpserver.expect_request("/vco/api/about").respond_with_data("", 404)
    httpserver.expect_request("/vco/api/").respond_with_data("", 404)
    httpserver.expect_request("/api/about").respond_with_json(ABOUT)
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client:
        about = client.about()
        assert client.address.root == "/api"
    assert (about.version, about.build_number, about.api_version) == ("7.6.0.12923317", "12923317", "5.5.2")
    assert json.loads(about.raw) == ABOUT
    assert all("Authorization" not in request.headers for request, _ in httpserver.log)


def test_about_in_xml(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    xml = '<about-info xmlns="http://www.vmware.com/vco"><version>5.5.0</version><build-number>7</build-number></about-info>'
    httpserver.expect_request("/vco/api/about").respond_with_data(xml, content_type="application/xml")
    with OrchestratorClient(url, ACCOUNT, identity.trust) as client:
        assert (client.about().version, client.about().build_number) == ("5.5.0", "7")


def test_a_root_without_about_but_with_links_is_an_orchestrator(
    httpserver: HTTPServer, url: str, identity: Identity
) -> None:
    httpserver.expect_request("/vco/api/about").respond_with_data("", 404)
    httpserver.expect_request("/vco/api/").respond_with_data("", 404)
    httpserver.expect_request("/api/about").respond_with_data("", 404)
    httpserver.expect_request("/api/").respond_with_json(LINKS)
    with OrchestratorClient(url, ACCOUNT, identity.trust) as client:
        assert client.about().version == ""


def test_about_that_needs_the_account(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    httpserver.expect_request("/vco/api/about", headers={"Authorization": ACCOUNT.header}).respond_with_json(
        ABOUT
    )
    httpserver.expect_request("/vco/api/about").respond_with_data("", 401)
    with OrchestratorClient(url, ACCOUNT, identity.trust) as client:
        assert client.about().version == "7.6.0.12923317"


@pytest.mark.parametrize(
    ("status", "body", "content_type", "error"),
    [
        (200, "<html>Welcome</html>", "text/html", NotOrchestrator),
        (200, '{"hello": 1}', "application/json", NotOrchestrator),
        (200, "{", "application/json", NotOrchestrator),
        (200, '{"version": 7}', "application/json", NotOrchestrator),
        (404, "", "text/plain", NotOrchestrator),
        (401, "", "text/plain", WrongCredentials),
        (503, "", "text/plain", Unavailable),
        (500, '{"message": "no"}', "application/json", ServerFailed),
    ],
)
def test_servers_of_another_kind(
    httpserver: HTTPServer,
    url: str,
    identity: Identity,
    status: int,
    body: str,
    content_type: str,
    error: type[Exception],
) -> None:
    for root in ("/vco/api", "/api"):
        for path in ("/about", "/"):
            httpserver.expect_request(root + path).respond_with_data(body, status, content_type=content_type)
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client, pytest.raises(error):
        client.about()


def test_redirect_within_the_server_is_followed_and_to_another_is_not(
    httpserver: HTTPServer, url: str, identity: Identity
) -> None:
    httpserver.expect_request("/vco/api/about").respond_with_data(
        "", 302, headers={"Location": "/vco/api/real-about"}
    )
    httpserver.expect_request("/vco/api/real-about").respond_with_json(ABOUT)
    away = {"Location": "https://login.example.com/?secret=1"}
    httpserver.expect_request("/vco/api/packages").respond_with_data("", 302, headers=away)
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client:
        assert client.about().version == "7.6.0.12923317"
        with pytest.raises(NotOrchestrator, match=r"login\.example\.com") as caught:
            client.packages()
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("url", "error"), [("https://no-such-host.invalid", UnknownHost), ("https://127.0.0.1:1", Refused)]
)
def test_nobody_there(url: str, error: type[Exception], identity: Identity) -> None:
    with OrchestratorClient(url, ACCOUNT, identity.trust, timeouts=QUICK) as client:
        with pytest.raises(error):
            client.about()
        with pytest.raises(error):
            client.packages()


@pytest.mark.parametrize(("status", "ready"), [(200, True), (404, False), (503, False)])
def test_ready(client: OrchestratorClient, httpserver: HTTPServer, status: int, ready: bool) -> None:
    httpserver.expect_request("/vco/api/server").respond_with_data("{}", status)
    assert client.ready() is ready


def test_ready_does_not_hide_a_wrong_password(client: OrchestratorClient, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/vco/api/server").respond_with_data("", 401)
    with pytest.raises(WrongCredentials, match="vcoadmin"):
        client.ready()
