"""Making packages and changing what they list (rest-api.md 3.7; OpenAPI). Nothing an element uses is added
along with it (assumed: the client of a real server does that)."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable

from wizard.packages.certificate_name import distinguished_name
from wizard.practice.api.inventory import is_within
from wizard.practice.database import StoredPackage, Writing
from wizard.practice.element_facts import ACTION, CONFIGURATION, POLICY, RESOURCE, WORKFLOW, ElementFacts
from wizard.practice.messages import Answer, Refusal, Request
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.routes import Route

_LONGEST_NAME = 255
_ITEM_KEYS = {
    "workflows": WORKFLOW,
    "actions": ACTION,
    "configurations": CONFIGURATION,
    "resources": RESOURCE,
    "policyTemplates": POLICY,
    "policy-templates": POLICY,
}
_PATHS = {"workflow": WORKFLOW, "action": ACTION, "configuration": CONFIGURATION, "resource": RESOURCE}
_Matches = Callable[[ElementFacts], bool]


class PackageItemsApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile

    def routes(self) -> list[Route]:
        routes = [
            Route("PUT", "packages/{name}", self.create),
            Route("POST", "packages/{name}/rebuild", self.rebuild),
            Route("POST", "packages/{name}/action/{module}", self.add_module),
            Route("POST", "packages/{name}/action/{module}/{action}", self.add_action),
            Route("POST", "packages/{name}/workflow_category/{id}", self.add_workflow_category),
            Route("POST", "packages/{name}/configuration_category/{path}", self._add_path(CONFIGURATION)),
            Route("POST", "packages/{name}/resource_category/{path}", self._add_path(RESOURCE)),
        ]
        for path, kind in _PATHS.items():
            if kind != ACTION:
                routes.append(Route("POST", f"packages/{{name}}/{path}/{{id}}", self._add_one(kind)))
            routes.append(Route("DELETE", f"packages/{{name}}/{path}/{{id}}", self._remove_one(kind)))
        if self._profile.modern:
            routes.append(Route("PATCH", "packages/{name}", self.update))
        return routes

    @property
    def _done(self) -> Answer:
        return Answer(204 if self._profile.modern else 200)

    def create(self, request: Request, name: str) -> Answer:
        """PUT with an empty body, or with description and items; 409 if it exists."""
        details = request.json() or {}
        if not isinstance(details, dict):
            raise Refusal(400, "The details are no JSON object")
        if not name or len(name) > _LONGEST_NAME:
            raise Refusal(400, "The name is not valid")
        with self._orchestrator.database.write() as writing:
            if writing.package(name) is not None:
                raise Refusal(409, f"There is a package named {name} already")
            owner = distinguished_name(self._orchestrator.signing(writing).certificate)
            writing.put_package(
                StoredPackage(name, uuid.uuid4().hex, owner, _string(details, "description"), "")
            )
            writing.put_members(name, _existing(writing, _ids(details.get("items"))))
        return Answer(201)

    def update(self, request: Request, name: str) -> Answer:
        """All of it or nothing. An id that is not there is 404, as where elements are added one by one (assumed: the
        description names no status for it)."""
        details = request.json()
        if not isinstance(details, dict):
            raise Refusal(400, "The details are no JSON object")
        with self._orchestrator.database.write() as writing:
            package = self._package(writing, name)
            members = [one.id for one in writing.members(name)]
            if "items" in details:
                members = _existing(writing, _ids(details["items"]))
            members += _existing(writing, _ids(details.get("add-items")))
            removed = set(_ids(details.get("delete-items")))
            if not removed <= set(members):
                raise Refusal(404, "The package does not list an element that is to be deleted from it")
            writing.put_members(name, [one for one in members if one not in removed])
            if "description" in details:
                description = _string(details, "description")
                writing.put_package(
                    StoredPackage(name, package.id, package.owner, description, package.used_plugins)
                )
            new_name = _string(details, "name") or name
            if new_name != name:
                if writing.package(new_name) is not None or len(new_name) > _LONGEST_NAME:
                    raise Refusal(409, f"There is a package named {new_name} already")
                writing.rename_package(name, new_name)
        return Answer(204)

    def rebuild(self, request: Request, name: str) -> Answer:
        """Elements are stored once, so that every package is always up to date."""
        with self._orchestrator.database.read() as reading:
            if reading.package(name) is None:
                raise Refusal(404, f"There is no package named {name}")
        return Answer(202 if self._profile.modern else 200)

    def add_module(self, request: Request, name: str, module: str) -> Answer:
        return self._add(name, ACTION, lambda one: one.category == module)

    def add_action(self, request: Request, name: str, module: str, action: str) -> Answer:
        return self._add(name, ACTION, lambda one: one.category == module and one.name == action)

    def add_workflow_category(self, request: Request, name: str, identifier: str) -> Answer:
        """With the workflows of the categories below it (assumed)."""
        return self._add(name, WORKFLOW, lambda one: is_within(WORKFLOW, one.category, identifier))

    def _add_path(self, kind: str) -> Callable[[Request, str, str], Answer]:
        """By the category's dotted path."""
        return lambda request, name, path: self._add(
            name, kind, lambda one: one.category.replace("/", ".") == path
        )

    def _add_one(self, kind: str) -> Callable[[Request, str, str], Answer]:
        return lambda request, name, element_id: self._add(name, kind, lambda one: one.id == element_id)

    def _add(self, name: str, kind: str, matches: _Matches) -> Answer:
        with self._orchestrator.database.write() as writing:
            self._package(writing, name)
            added = [one.id for one in writing.elements(kind) if matches(one)]
            if not added:
                raise Refusal(404, "There is no such element")
            writing.put_members(name, [*(one.id for one in writing.members(name)), *added])
        return self._done

    def _remove_one(self, kind: str) -> Callable[[Request, str, str], Answer]:
        def remove(request: Request, name: str, element_id: str) -> Answer:
            with self._orchestrator.database.write() as writing:
                self._package(writing, name)
                members = writing.members(name)
                if not any(one.id == element_id and one.type == kind for one in members):
                    raise Refusal(404, "The package does not list this element")
                writing.put_members(name, [one.id for one in members if one.id != element_id])
            return self._done

        return remove

    @staticmethod
    def _package(writing: Writing, name: str) -> StoredPackage:
        package = writing.package(name)
        if package is None:
            raise Refusal(404, f"There is no package named {name}")
        return package


def _string(details: dict[str, object], key: str) -> str:
    value = details.get(key)
    return value if isinstance(value, str) else ""


def _ids(items: object) -> list[str]:
    """``{"workflows": [ids], …}``"""
    if not isinstance(items, dict):
        return []
    lists = (items.get(key) for key in _ITEM_KEYS)
    return [one for ids in lists if isinstance(ids, list) for one in ids if isinstance(one, str)]


def _existing(writing: Writing, ids: Iterable[str]) -> list[str]:
    """Raises Refusal 404 for an id that no element has."""
    found = list(ids)
    for one in found:
        if writing.element(one) is None:
            raise Refusal(404, f"There is no element {one}")
    return found
