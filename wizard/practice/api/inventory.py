"""Lists of what the server holds: actions, configurations, resources, and the tree of categories (rest-api.md 3.1, 8).

A category's own document is in no description; its shape is what three public clients read from it (assumed).
"""

from __future__ import annotations

import uuid

from wizard.practice.api.links import (
    RELATIONS,
    Link,
    condition_matches,
    element_link,
    href,
    link,
    link_list,
)
from wizard.practice.database import Reading
from wizard.practice.element_facts import ACTION, CONFIGURATION, RESOURCE, WORKFLOW
from wizard.practice.messages import Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape
from wizard.practice.routes import Route

_CATEGORIES = uuid.UUID("8c4e0f7a-3f0e-4b7e-8a51-0d7d3c1e9b42")
CATEGORY_TYPES = {
    "WorkflowCategory": WORKFLOW,
    "ScriptModuleCategory": ACTION,
    "ConfigurationElementCategory": CONFIGURATION,
    "ResourceElementCategory": RESOURCE,
}
"""Names of category types, as public clients send them, and the elements they hold."""
_TYPE_NAMES = {kind: name for name, kind in CATEGORY_TYPES.items()}


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
            Route("GET", "categories/{id}", self.category),
        ]

    def _elements(self, request: Request, kind: str, tag: str) -> Answer:
        with self._orchestrator.database.read() as reading:
            links = [element_link(request, self._profile, one) for one in reading.elements(kind)]
        return document_answer(request, link_list(tag, _matching(request, links), self._profile))

    def categories(self, request: Request) -> Answer:
        """``categoryType`` and ``isRoot`` narrow them; ``conditions`` and ``maxResult`` as clients send them."""
        wanted = request.parameter("categoryType")
        if wanted and wanted not in CATEGORY_TYPES:
            raise Refusal(400, f"{wanted} is not a category type")
        roots = request.flag("isRoot", False)
        links = []
        with self._orchestrator.database.read() as reading:
            for kind in CATEGORY_TYPES.values():
                if wanted in ("", _TYPE_NAMES[kind]):
                    paths = sorted(_paths(reading, kind))
                    links += [
                        self._link(request, kind, path) for path in paths if not (roots and _above(path))
                    ]
        return document_answer(request, link_list("categories", _matching(request, links), self._profile))

    def category(self, request: Request, identifier: str) -> Answer:
        """What is in it, one level deep: categories and elements ``down``, its own category ``up``."""
        with self._orchestrator.database.read() as reading:
            kind, path = _found(reading, identifier)
            below = sorted(one for one in _paths(reading, kind) if _above(one) == path)
            elements = [one for one in reading.elements(kind) if one.category == path]
        links = [self._link(request, kind, _above(path), rel="up")] if _above(path) else []
        links += [self._link(request, kind, one) for one in below]
        links += [element_link(request, self._profile, one) for one in elements]
        value = {
            "id": identifier,
            "name": path.rpartition("/")[2],
            "description": "",
            "path": path,
            "type": _TYPE_NAMES[kind],
            "href": href(request, self._profile, "categories", identifier),
            "path-ids": [category_id(kind, one) for one in _way(path)],
            "relations": {"total": len(links), "startIndex": 0, "count": len(links), "link": links},
        }
        return document_answer(request, Document("category", value, Shape(inner={"relations": RELATIONS})))

    def _link(self, request: Request, kind: str, path: str, rel: str = "down") -> Link:
        identifier, name = category_id(kind, path), _TYPE_NAMES[kind]
        attributes = {
            "id": identifier,
            "name": path.rpartition("/")[2],
            "description": "",
            "path": path,
            "type": name,
        }
        return link(href(request, self._profile, "categories", identifier), attributes, rel=rel, kind=name)


def _way(path: str) -> list[str]:
    """The categories from the root down to this one; a module of actions is one category, dots and all."""
    parts = path.split("/")
    return ["/".join(parts[:depth]) for depth in range(1, len(parts) + 1)]


def _above(path: str) -> str:
    return path.rpartition("/")[0]


def _paths(reading: Reading, kind: str) -> set[str]:
    """Of every category that holds an element, itself or in a category below it."""
    return {path for one in reading.elements(kind) for path in _way(one.category)}


def _found(reading: Reading, identifier: str) -> tuple[str, str]:
    for kind in CATEGORY_TYPES.values():
        for path in _paths(reading, kind):
            if category_id(kind, path) == identifier:
                return kind, path
    raise Refusal(404, "There is no such category")


def is_within(kind: str, category: str, identifier: str) -> bool:
    """Whether the category with this id is, or is above, the category with this path."""
    return any(category_id(kind, path) == identifier for path in _way(category))


def _matching(request: Request, links: list[Link]) -> list[Link]:
    conditions = [one for value in request.parameters("conditions") for one in value.split(",") if one]
    most = request.whole_number("maxResult", 2**31 - 1)
    found = [one for one in links if all(condition_matches(one, wish) for wish in conditions)]
    return found[:most]
