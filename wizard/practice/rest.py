"""The REST API as a whole: its root, who may call, which part answers (rest-api.md 1 and 2)."""

from __future__ import annotations

import base64
import binascii
import hmac

from wizard.practice.api.about import AboutApi
from wizard.practice.api.configuration import ConfigurationApi
from wizard.practice.api.elements import ElementsApi
from wizard.practice.api.import_preview import ImportPreviewApi
from wizard.practice.api.inventory import InventoryApi
from wizard.practice.api.package_items import PackageItemsApi
from wizard.practice.api.packages import PackagesApi
from wizard.practice.api.permissions import PermissionsApi
from wizard.practice.api.plugins import PluginsApi
from wizard.practice.api.tokens import Tokens, without_domain
from wizard.practice.api.workflows import WorkflowsApi
from wizard.practice.documentation import documentation_route
from wizard.practice.executions import Executions
from wizard.practice.messages import Answer, Refusal, Request
from wizard.practice.orchestrator import NOT_READY, Orchestrator
from wizard.practice.routes import Route, Routes

_ALWAYS = ("", "docs", "about", "server", "healthstatus", "health/readiness", "health/liveness")
"""Patterns that are answered while the database has no tables."""


class RestApi:
    """Answers requests to the server's own port."""

    def __init__(self, orchestrator: Orchestrator, executions: Executions) -> None:
        self._orchestrator = orchestrator
        self._tokens = Tokens(orchestrator)
        self._routes = Routes(orchestrator.profile.root, _all_routes(orchestrator, executions))
        self._login = Routes("", self._tokens.routes() if orchestrator.profile.tokens else [])

    def respond(self, request: Request) -> Answer:
        if not self._orchestrator.lifecycle.running:
            raise Refusal(503, "The server is not running")
        if self._routes.below(request.path) is None:
            route, values = self._login.find(request)
            return route.call(request, *values)
        try:
            route, values = self._routes.find(request)
        except Refusal:
            self._authenticate(request)
            raise
        if not route.open:
            self._authenticate(request)
        if route.pattern not in _ALWAYS and not self._orchestrator.ready:
            raise Refusal(503, NOT_READY)
        return route.call(request, *values)

    def _authenticate(self, request: Request) -> None:
        """Basic everywhere, Bearer where tokens are given out. Raises Refusal 401."""
        scheme, _, credentials = request.headers.get("authorization", "").partition(" ")
        settings = self._orchestrator.settings
        accepted = False
        if scheme.lower() == "basic":
            accepted = basic_matches(credentials, settings.user, settings.password)
        elif scheme.lower() == "bearer" and self._orchestrator.profile.tokens:
            accepted = self._tokens.valid(credentials.strip())
        if not accepted:
            raise Refusal(401, headers=(("WWW-Authenticate", 'Basic realm="VMware vCenter Orchestrator"'),))


def _all_routes(orchestrator: Orchestrator, executions: Executions) -> list[Route]:
    parts = (
        AboutApi(orchestrator),
        ImportPreviewApi(orchestrator),
        PackagesApi(orchestrator),
        PackageItemsApi(orchestrator),
        PermissionsApi(orchestrator),
        InventoryApi(orchestrator),
        ElementsApi(orchestrator),
        WorkflowsApi(orchestrator, executions),
        ConfigurationApi(orchestrator),
        PluginsApi(orchestrator),
    )
    routes = [route for part in parts for route in part.routes()]
    page = documentation_route("docs", "Orchestrator REST API", orchestrator.profile.root, routes)
    return [*routes, page]


def basic_matches(credentials: str, user: str, password: str) -> bool:
    """``user`` may come with a domain (``without_domain``)."""
    try:
        given = base64.b64decode(credentials, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError):
        return False
    name, _, secret = given.partition(":")
    return hmac.compare_digest(without_domain(name).encode(), user.encode()) & hmac.compare_digest(
        secret.encode(), password.encode()
    )
