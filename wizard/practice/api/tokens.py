"""Logins that give tokens: 8.x and the cloud (rest-api.md 2). Below the host's root, not below /vco/api."""

from __future__ import annotations

import hmac
import secrets
import threading
import time
from urllib.parse import parse_qs

from wizard.practice.messages import Answer, Refusal, Request, json_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.routes import Route

_SECONDS = 1800
_MOST = 10_000


class Tokens:
    """Tokens given out since the server process began."""

    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._lock = threading.Lock()
        self._access: dict[str, float] = {}
        self._refresh: dict[str, float] = {}

    def routes(self) -> list[Route]:
        return [
            Route("POST", "csp/gateway/am/api/login", self.login, open=True),
            Route("POST", "iaas/api/login", self.exchange, open=True),
            Route("POST", "csp/gateway/am/api/auth/api-tokens/authorize", self.authorize, open=True),
        ]

    def valid(self, token: str) -> bool:
        with self._lock:
            return self._access.get(token, 0.0) > time.monotonic()

    def login(self, request: Request) -> Answer:
        """Token A (``?access_token``) gives a refresh token, token B (``?cspAuthToken=``) the token itself."""
        given = request.json()
        settings = self._orchestrator.settings
        user, password = (_text(given, key) for key in ("username", "password"))
        matches = hmac.compare_digest(
            without_domain(user).encode(), settings.user.encode()
        ) & hmac.compare_digest(password.encode(), settings.password.encode())
        if not matches:
            raise Refusal(401)
        if any(name == "cspAuthToken" for name, _ in request.query):
            return json_answer({"cspAuthToken": self._issue(self._access)})
        return json_answer({"refresh_token": self._issue(self._refresh)})

    def exchange(self, request: Request) -> Answer:
        if not self._refreshes(_text(request.json(), "refreshToken")):
            raise Refusal(401)
        return json_answer({"tokenType": "Bearer", "token": self._issue(self._access)})

    def authorize(self, request: Request) -> Answer:
        """The cloud's form; an API token of this server is a refresh token or the user's password (assumed)."""
        form = parse_qs(request.text())
        token = next(iter(form.get("refresh_token", []) + form.get("api_token", [])), "")
        own = self._orchestrator.settings.password
        if not (self._refreshes(token) or hmac.compare_digest(token.encode(), own.encode())):
            raise Refusal(401)
        value = {"access_token": self._issue(self._access), "token_type": "bearer", "expires_in": _SECONDS}
        return json_answer(value)

    def _refreshes(self, token: str) -> bool:
        with self._lock:
            return self._refresh.get(token, 0.0) > time.monotonic()

    def _issue(self, kind: dict[str, float]) -> str:
        token = secrets.token_urlsafe(32)
        with self._lock:
            if len(kind) >= _MOST:
                kind.clear()
            kind[token] = time.monotonic() + _SECONDS
        return token


def without_domain(user: str) -> str:
    """``user`` of ``user@domain`` (one client appends it) and of ``DOMAIN\\user``, as directories write it."""
    return user.rpartition("\\")[2].partition("@")[0]


def _text(value: object, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else None
    if not isinstance(found, str):
        raise Refusal(400, f"{key} is missing")
    return found
