"""What answers without credentials, and what tells whether the server is up (rest-api.md 1)."""

from __future__ import annotations

import datetime

from wizard.practice.api.links import LIST, href, link
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import NOT_READY, Orchestrator
from wizard.practice.representation import Document, Shape
from wizard.practice.routes import Route

_SERVICES = ("about", "server", "packages", "workflows", "actions", "configurations", "resources")


class AboutApi:
    """Root, about, server, health."""

    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile

    def routes(self) -> list[Route]:
        routes = [
            Route("GET", "", self.root, open=True),
            Route("GET", "about", self.about, open=True),
            Route("GET", "server", self.server),
            Route("GET", "healthstatus", self.health),
        ]
        if self._profile.modern:
            routes += [
                Route("GET", "health/readiness", self.readiness),
                Route("GET", "health/liveness", self.health),
                Route("GET", "server/authentication", self.authentication),
                Route("GET", "mgmt/config", self.cluster),
            ]
        return routes

    def root(self, request: Request) -> Answer:
        links = [link(href(request, self._profile, service)) for service in _SERVICES]
        return document_answer(request, Document("services", {"link": links}, LIST))

    def about(self, request: Request) -> Answer:
        profile = self._profile
        value: dict[str, object] = {
            "version": profile.version,
            "build-number": profile.build,
            "build-date": profile.build_date,
            "api-version": profile.api_version,
        }
        if profile.modern:
            value |= {"features": [], "id": self._orchestrator.settings.server_id}
        return document_answer(request, Document("about-info", value, Shape(wrapped={"features": "feature"})))

    def server(self, request: Request) -> Answer:
        """200 tells that the server is up; 503 meanwhile (rest-api.md 7)."""
        if not self._orchestrator.ready:
            raise Refusal(503, NOT_READY)
        value = {"href": href(request, self._profile, "server"), "relations": {"link": []}}
        return document_answer(request, Document("server-object", value))

    def readiness(self, request: Request) -> Answer:
        return self._status(request, 200 if self._orchestrator.ready else 503)

    def health(self, request: Request) -> Answer:
        return self._status(request, 200)

    def _status(self, request: Request, status: int) -> Answer:
        ready = self._orchestrator.ready
        now = int(datetime.datetime.now(datetime.UTC).timestamp() * 1000)
        value = {
            "serverState": "RUNNING" if ready else "STARTING",
            "health-status": {"healthStatus": "OK" if ready else "WARN", "time": now},
            "instance-id": self._orchestrator.settings.server_id,
        }
        health = Shape(attributes=frozenset({"healthStatus", "time"}), renamed={"healthStatus": "state"})
        shape = Shape(renamed={"serverState": "state"}, inner={"health-status": health})
        return document_answer(request, Document("node-status", value, shape), status)

    def authentication(self, request: Request) -> Answer:
        value = {"mode": "BASIC", "url": request.origin}
        return document_answer(request, Document("server-authentication", value))

    def cluster(self, request: Request) -> Answer:
        """One node, as a server on its own says."""
        now = int(datetime.datetime.now(datetime.UTC).timestamp() * 1000)
        value = {"now": now, "clusterSettings": {"numberOfActiveNodes": 1}}
        inner = {"clusterSettings": Shape(attributes=frozenset({"numberOfActiveNodes"}))}
        return document_answer(
            request, Document("cluster-configuration", value, Shape(frozenset({"now"}), inner=inner))
        )
