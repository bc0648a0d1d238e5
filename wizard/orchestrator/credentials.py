"""Who calls: an account, a token, or a login that gives a token (rest-api.md 2)."""

from __future__ import annotations

import base64
import enum
from dataclasses import dataclass, field

from wizard.orchestrator.trust import Trust


@dataclass(frozen=True)
class Basic:
    """User and password in every request: LDAP, and single sign-on where the server allows basic.

    UTF-8 (rest-api.md 2). A domain, where one is needed, is part of the user's name (``user@domain``).
    """

    user: str
    password: str = field(repr=False)

    @property
    def header(self) -> str:
        joined = f"{self.user}:{self.password}".encode()
        return "Basic " + base64.b64encode(joined).decode("ascii")


@dataclass(frozen=True)
class Bearer:
    """A token that the administrator brought along: vRA, vIDM, 8.x and later."""

    token: str = field(repr=False)
    user: str = "(token)"

    @property
    def header(self) -> str:
        return f"Bearer {''.join(self.token.split())}"


class TokenRoute(enum.Enum):
    """How 8.x servers hand out tokens (rest-api.md 2)."""

    VRA = "vra"
    """Token A: /csp/gateway/am/api/login?access_token gives a refresh token, /iaas/api/login the token."""
    CSP = "csp"
    """Token B: /csp/gateway/am/api/login?tenant=T&cspAuthToken= gives the token."""
    CLOUD = "cloud"
    """An API token made in the cloud console: /csp/gateway/am/api/auth/api-tokens/authorize."""


@dataclass(frozen=True)
class TokenLogin:
    """A login that gives a bearer token, made anew when it gets old.

    ``url``: the authentication host, ``https://host`` (the Orchestrator's own where empty). ``password``: for
    CLOUD the API token. ``domain`` only with VRA and CSP, ``tenant`` only with CSP. ``trust``: that of the
    authentication host, where it is another than the Orchestrator's.
    """

    route: TokenRoute
    user: str
    password: str = field(repr=False)
    url: str = ""
    domain: str = ""
    tenant: str = ""
    trust: Trust | None = None


Credentials = Basic | Bearer | TokenLogin
