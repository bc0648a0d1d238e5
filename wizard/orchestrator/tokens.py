"""Logging in for a token (rest-api.md 2): the three routes of 8.x servers and of the cloud."""

from __future__ import annotations

import json
from urllib.parse import urlencode

import msgspec

from wizard.orchestrator import findings
from wizard.orchestrator.address import Address, server_addresses
from wizard.orchestrator.credentials import TokenLogin, TokenRoute
from wizard.orchestrator.errors import UnreadableAnswer, WrongCredentials
from wizard.orchestrator.exchange import JSON, Call, Exchange
from wizard.orchestrator.options import Query
from wizard.orchestrator.status import Answer, Asked, error_for
from wizard.orchestrator.wire import decode

_FORM = "application/x-www-form-urlencoded"
_REFUSALS = (
    400,
    401,
    403,
)  # what login calls answer to a wrong account; a 400 is no fault of the program here


class TokenWire(msgspec.Struct):
    refresh_token: str | None = None
    token: str | None = None
    csp_auth_token: str | None = msgspec.field(default=None, name="cspAuthToken")
    access_token: str | None = None


def obtain_token(login: TokenLogin, exchange: Exchange, default_host: Address) -> str:
    """A bearer token. ``default_host``: the Orchestrator itself, where the login names no host of its own.

    Raises WrongCredentials, UnreadableAnswer and every ServerError of the way there.
    """
    typed = server_addresses(login.url)[0] if login.url else default_host
    host = Address(typed.host, typed.port)
    if login.route is TokenRoute.CLOUD:
        form = urlencode({"api_token": login.password}).encode()
        call = _post("csp/gateway/am/api/auth/api-tokens/authorize", form, _FORM)
        return _required(_ask(exchange, host, call, login).access_token, host)
    account = {"username": login.user, "password": login.password}
    if login.domain:
        account["domain"] = login.domain
    body = json.dumps(account).encode()
    if login.route is TokenRoute.CSP:
        query = (("tenant", login.tenant), ("cspAuthToken", ""))
        call = _post("csp/gateway/am/api/login", body, JSON, query)
        return _required(_ask(exchange, host, call, login).csp_auth_token, host)
    call = _post("csp/gateway/am/api/login", body, JSON, (("access_token", ""),))
    refresh = _required(_ask(exchange, host, call, login).refresh_token, host)
    call = _post("iaas/api/login", json.dumps({"refreshToken": refresh}).encode(), JSON)
    return _required(_ask(exchange, host, call, login).token, host)


def _post(path: str, content: bytes, content_type: str, query: Query = ()) -> Call:
    return Call("POST", path, query, content=content, content_type=content_type)


def _ask(exchange: Exchange, host: Address, call: Call, login: TokenLogin) -> TokenWire:
    answer: Answer = exchange.ask(host, call)
    if answer.status in _REFUSALS:
        raise WrongCredentials(findings.WRONG_CREDENTIALS.of(host.origin, user=login.user))
    if not answer.success:
        raise error_for(answer, Asked(host.origin, call.act, login.user))
    return decode(answer, TokenWire, host.origin)


def _required(token: str | None, host: Address) -> str:
    if not token or not token.isascii() or any(letter.isspace() for letter in token):
        raise UnreadableAnswer(
            findings.UNREADABLE_ANSWER.of(host.origin, reason="login answer without a token")
        )
    return token
