"""Lists of what the server holds: actions, configurations, resources, categories (rest-api.md 3.1, 8)."""

from __future__ import annotations

import uuid

from wizard.practice.api.links import Link, condition_matches, element_link, href, link, link_list
from wizard.practice.element_facts import ACTION, CONFIGURATION, RESOURCE, WORKFLOW
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.routes import Route

_CATEGORIES = uuid.UUID("8c4e0f7a-3f0e-4b7e-8a51-0d7d3c1e9b42")
CATEGORY_TYPES = {
    "WorkflowCategory": WORKFLOW,
    "ScriptModuleCategory": ACTION,
    "ConfigurationElementCategory": CONFIGURATION,
    "ResourceElementCategory": RESOURCE,
}
"""Names of category types (assumed beside WorkflowCategory) and the elements they hold."""


def category_id(kind: str, path: str) -> str:
    """The id of an element type's category; made from its path, because nothing stores it."""
    return str(uuid.uuid5(_CATEGORIES, f"{kind} {path}"))


class InventoryApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile

    def routes(self) -> list[Route]:
        return [
            Route("GET", "actions", lambda request: self._elements(request, ACTION, "actions")),
            Route(
                "GET",
                "configurations",
                lambda request: self._elements(request, CONFIGURATION, "configurations"),
            ),
            Route("GET", "resources", lambda request: self._elements(request, RESOURCE, "resources")),
            Route("GET", "categories", self.categories),
        ]

    def _elements(self, request: Request, kind: str, tag: str) -> Answer:
        with self._orchestrator.database.read() as reading:
            links = [element_link(request, self._profile, one) for one in reading.elements(kind)]
        return document_answer(request, link_list(tag, _matching(request, links), self._profile))

    def categories(self, request: Request) -> Answer:
        """``categoryType`` narrows them; ``conditions`` and ``maxResult`` as clients send them."""
        wanted = request.parameter("categoryType")
        if wanted and wanted not in CATEGORY_TYPES:
            raise Refusal(400, f"{wanted} is not a category type")
        links = []
        with self._orchestrator.database.read() as reading:
            for name, kind in CATEGORY_TYPES.items():
                if wanted in ("", name):
                    paths = {one.category for one in reading.elements(kind)}
                    links += [self._category(request, name, kind, path) for path in sorted(paths)]
        return document_answer(request, link_list("categories", _matching(request, links), self._profile))

    def _category(self, request: Request, name: str, kind: str, path: str) -> Link:
        identifier = category_id(kind, path)
        attributes = {"id": identifier, "name": path.rpartition("/")[2], "path": path, "type": name}
        return link(href(request, self._profile, "categories", identifier), attributes=attributes)


def _matching(request: Request, links: list[Link]) -> list[Link]:
    conditions = [one for value in request.parameters("conditions") for one in value.split(",") if one]
    most = request.whole_number("maxResult", 2**31 - 1)
    found = [one for one in links if all(condition_matches(one, wish) for wish in conditions)]
    return found[:most]
