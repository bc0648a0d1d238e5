"""Bearer tokens and the three ways to get one (rest-api.md 2)."""

from __future__ import annotations

import pytest
from pytest_httpserver import HTTPServer

from tests.orchestrator.conftest import ABOUT, QUICK
from tests.orchestrator.servers import Identity
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic, Bearer, Credentials, TokenLogin, TokenRoute
from wizard.orchestrator.errors import UnreadableAnswer, WrongCredentials

LOGIN = "/csp/gateway/am/api/login"


def listed(httpserver: HTTPServer, url: str, identity: Identity, credentials: Credentials) -> int:
    """List packages, which only the token T opens; the number of requests it took."""
    httpserver.expect_request("/vco/api/about").respond_with_json(ABOUT)
    header = {"Authorization": "Bearer T"}
    httpserver.expect_request("/vco/api/packages", headers=header).respond_with_json({"link": []})
    httpserver.expect_request("/vco/api/packages").respond_with_data("", 401)
    with OrchestratorClient(url, credentials, identity.trust, timeouts=QUICK) as client:
        assert client.packages() == ()
    return len(httpserver.log)


def test_bearer(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    assert listed(httpserver, url, identity, Bearer(" T\n")) == 2


def test_route_of_vra(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    account = {"username": "u", "password": "p", "domain": "d"}
    httpserver.expect_request(
        LOGIN, method="POST", query_string="access_token=", json=account
    ).respond_with_json({"refresh_token": "R"})
    httpserver.expect_request("/iaas/api/login", method="POST", json={"refreshToken": "R"}).respond_with_json(
        {"token": "T"}
    )
    assert listed(httpserver, url, identity, TokenLogin(TokenRoute.VRA, "u", "p", domain="d")) == 4


def test_route_of_csp(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    httpserver.expect_request(
        LOGIN,
        method="POST",
        query_string={"tenant": "t", "cspAuthToken": ""},
        json={"username": "u", "password": "p"},
    ).respond_with_json({"cspAuthToken": "T"})
    assert listed(httpserver, url, identity, TokenLogin(TokenRoute.CSP, "u", "p", tenant="t")) == 3


def test_route_of_the_cloud_on_a_host_of_its_own(
    httpserver: HTTPServer, url: str, identity: Identity
) -> None:
    httpserver.expect_request(
        "/csp/gateway/am/api/auth/api-tokens/authorize", method="POST", data="api_token=A%26B"
    ).respond_with_json({"access_token": "T", "token_type": "bearer", "expires_in": 100})
    login = TokenLogin(TokenRoute.CLOUD, "u", "A&B", url=url, trust=identity.trust)
    assert listed(httpserver, url, identity, login) == 3


def test_a_token_that_ran_out_is_made_anew_once(httpserver: HTTPServer, url: str, identity: Identity) -> None:
    httpserver.expect_oneshot_request(LOGIN).respond_with_json({"cspAuthToken": "old"})
    httpserver.expect_request(LOGIN).respond_with_json({"cspAuthToken": "T"})
    assert listed(httpserver, url, identity, TokenLogin(TokenRoute.CSP, "u", "p")) == 5


@pytest.mark.parametrize("status", [400, 401, 403])
def test_refused_login(httpserver: HTTPServer, url: str, identity: Identity, status: int) -> None:
    httpserver.expect_request(LOGIN).respond_with_json({"message": "p is wrong"}, status)
    with pytest.raises(WrongCredentials) as caught:
        listed(httpserver, url, identity, TokenLogin(TokenRoute.VRA, "u", "p"))
    assert dict(caught.value.finding.parameters) == {"user": "u"}


@pytest.mark.parametrize(
    "answer", [{}, {"cspAuthToken": ""}, {"cspAuthToken": "a\r\nX: y"}, {"cspAuthToken": 1}]
)
def test_login_answer_without_a_usable_token(
    httpserver: HTTPServer, url: str, identity: Identity, answer: dict[str, object]
) -> None:
    httpserver.expect_request(LOGIN).respond_with_json(answer)
    with pytest.raises(UnreadableAnswer):
        listed(httpserver, url, identity, TokenLogin(TokenRoute.CSP, "u", "p"))


def test_secrets_stay_out_of_printouts() -> None:
    for each in (Basic("u", "s3cret"), Bearer("s3cret"), TokenLogin(TokenRoute.CSP, "u", "s3cret")):
        assert "s3cret" not in repr(each)
