"""Packages: list, details, export, import, delete (rest-api.md 3)."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from wizard.practice.api.links import LINK, Link, element_link, href, link, link_list
from wizard.practice.api.uploads import import_options, import_result, uploaded
from wizard.practice.database import Database, Reading, StoredPackage
from wizard.practice.element_facts import ACTION, CONFIGURATION, POLICY, RESOURCE, WORKFLOW, ElementFacts
from wizard.practice.exporting import ExportOptions, export_package
from wizard.practice.faults import FaultKind
from wizard.practice.importing import import_package, read_upload
from wizard.practice.messages import JSON, OCTETS, XML, ZIP, Answer, Refusal, Request, document_answer
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape, best_of
from wizard.practice.routes import Route

_BINARY = (ZIP, OCTETS)
_GROUPS = (
    (WORKFLOW, "workflows", "workflow"),
    (ACTION, "actions", "actions"),
    (CONFIGURATION, "configurations", "configuration"),
    (RESOURCE, "resources", "resource"),
    (POLICY, "policyTemplates", "policyTemplate"),
)
"""Element type, its key in the details, and the key its members are nested under (rest-api.md 3.2)."""
_NEWER_NAMES = {"policyTemplates": "policy-templates", "usedPlugins": "used-plugins"}
"""Clients read the older names, the OpenAPI has the newer: in JSON both stand, in XML one."""


class PackagesApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._profile = orchestrator.profile

    @property
    def _database(self) -> Database:
        return self._orchestrator.database

    def routes(self) -> list[Route]:
        return [
            Route("GET", "packages", self.packages),
            Route("GET", "packages/{name}", self.get),
            Route("POST", "packages", self.take),
            Route("DELETE", "packages/{name}", self.delete),
            Route("GET", "content/packages", self.content_list),
            Route("GET", "content/packages/{name}", self.content_get),
            Route("POST", "content/packages", self.content_take),
            Route("DELETE", "content/packages/{name}", self.content_delete),
        ]

    def packages(self, request: Request) -> Answer:
        return self._list(request, "packages", "packages")

    def content_list(self, request: Request) -> Answer:
        return self._list(request, "inventory-items", "content", "packages")

    def _list(self, request: Request, tag: str, *path: str) -> Answer:
        with self._database.read() as reading:
            links = [self._link(request, package, *path) for package in reading.packages()]
        return document_answer(request, link_list(tag, links, self._profile))

    def _link(self, request: Request, package: StoredPackage, *path: str) -> Link:
        attributes = {"name": package.name, "id": package.id, "description": package.description}
        return link(href(request, self._profile, *path, package.name), attributes, kind="Package")

    def get(self, request: Request, name: str) -> Answer:
        """The Accept header alone decides between the details and the file (rest-api.md 3.3); where nothing is
        exported there is no file to choose, unless only a file is asked for."""
        media_type = best_of(request.accept, (*_BINARY, JSON, XML) if self._exports else (JSON, XML))
        if media_type is None and best_of(request.accept, _BINARY) is None:
            raise Refusal(406, "ZIP, JSON or XML only")
        with self._database.read() as reading:
            package = reading.package(name)
            if package is None:
                raise Refusal(404, f"There is no package named {name}")
            if media_type is None or media_type in _BINARY:
                return self._export(request, reading, package)
            return document_answer(request, self._details(request, package, reading.members(name)))

    def content_get(self, request: Request, name: str) -> Answer:
        with self._database.read() as reading:
            package = reading.package(name)
            if package is None:
                raise Refusal(404, f"There is no package named {name}")
            return self._export(request, reading, package)

    def _details(self, request: Request, package: StoredPackage, members: list[ElementFacts]) -> Document:
        modern = self._profile.modern
        value: dict[str, object] = {
            "id": package.id,
            "href": href(request, self._profile, "packages", package.name),
            "name": package.name,
            "description": package.description,
        }
        inner = {}
        wrapped = {}
        for kind, key, nested in _GROUPS:
            links = [element_link(request, self._profile, one) for one in members if one.type == kind]
            value[key] = [{**one, nested: one} if modern else {nested: one} for one in links]
            wrapped[key] = nested if not modern else "link"
            inner[key] = Shape(LINK.attributes, LINK.wrapped, {**LINK.inner, nested: LINK})
        plugins = [one.partition("#") for one in package.used_plugins.split(",") if one]
        value["usedPlugins"] = [{"name": name, "version": version} for name, _, version in plugins]
        wrapped["usedPlugins"] = "plugin"
        inner["usedPlugins"] = Shape(frozenset({"name", "version"}))
        shape = Shape(
            frozenset({"id", "href", "name"}),
            wrapped,
            inner,
            renamed=_NEWER_NAMES if modern else {},
            json_only=frozenset(_NEWER_NAMES.values()),
        )
        value |= {newer: value[older] for older, newer in _NEWER_NAMES.items()}
        return Document("package-details", value, shape)

    @property
    def _exports(self) -> bool:
        switched_on = self._orchestrator.faults.present(FaultKind.ALLOW_EXPORT)
        return self._profile.exports_packages or switched_on is not None

    def _export(self, request: Request, reading: Reading, package: StoredPackage) -> Answer:
        faults = self._orchestrator.faults
        if not self._exports or faults.strike(FaultKind.NO_EXPORT):
            raise Refusal(404, "Packages cannot be exported here")
        options = self._export_options(request)
        signing = self._orchestrator.signing(reading)
        folder = self._orchestrator.folder
        with tempfile.NamedTemporaryFile(dir=folder, prefix="export-", delete=False) as file:
            path = Path(file.name)
        try:
            export_package(reading, package, options, self._profile, signing, path)
        except BaseException:
            path.unlink(missing_ok=True)
            raise
        file_name = request.parameter("packageName") or f"{package.name}.package"
        disposition = f"attachment; filename*=UTF-8''{quote(file_name, safe='')}"
        if file_name.isascii() and file_name.isprintable() and '"' not in file_name:
            disposition = f'attachment; filename="{file_name}"'
        media_type = best_of(request.accept, _BINARY) or ZIP
        return Answer(200, path, media_type, (("Content-Disposition", disposition),))

    def _export_options(self, request: Request) -> ExportOptions:
        options = ExportOptions(
            configuration_values=request.flag("exportConfigurationAttributeValues", True),
            global_tags=request.flag("exportGlobalTags", True),
        )
        if not self._profile.newer_export_parameters:
            return options
        history = request.flag("exportVersionHistory", True)
        if self._orchestrator.faults.strike(FaultKind.IGNORES_HISTORY_SWITCH):
            history = True
        return replace(
            options,
            version_history=history,
            secure_strings=request.flag("exportConfigSecureStringAttributeValues", False),
            allowed_operations=request.parameter("allowedOperations", options.allowed_operations),
        )

    def take(self, request: Request) -> Answer:
        """201 in the portal, 202 in every guide (rest-api.md 3.4, 8)."""
        return self._take(request, 201 if self._profile.modern else 202)

    def content_take(self, request: Request) -> Answer:
        return self._take(request, 202)

    def _take(self, request: Request, status: int) -> Answer:
        options = import_options(request)
        with uploaded(request, self._orchestrator) as form:
            upload = read_upload(form["file"].path, self._orchestrator.faults)
            failures = import_package(
                self._database, upload, options, self._profile, self._orchestrator.faults
            )
        return import_result(request, failures, status)

    def delete(self, request: Request, name: str) -> Answer:
        """The parameter is ``option``; ``force`` of some tables is ignored (rest-api.md 3.6)."""
        option = request.parameter("option", "deletePackage")
        if option not in ("deletePackage", "deletePackageWithContent", "deletePackageKeepingShared"):
            raise Refusal(400, f"{option} is not an option")
        with self._database.write() as writing:
            if writing.package(name) is None:
                raise Refusal(404, f"There is no package named {name}")
            content = [element.id for element in writing.members(name)]
            writing.delete_package(name)
            if option == "deletePackageKeepingShared":
                shared = writing.packages_of(content)
                content = [element_id for element_id in content if element_id not in shared]
            if option != "deletePackage":
                writing.delete_elements(content)
        return Answer(204 if self._profile.modern else 200)

    def content_delete(self, request: Request, name: str) -> Answer:
        """Without ``force`` a package that has content stays (rest-api.md 3.8); 409 is assumed."""
        force = request.flag("force", False)
        with self._database.write() as writing:
            if writing.package(name) is None:
                raise Refusal(404, f"There is no package named {name}")
            if writing.members(name) and not force:
                raise Refusal(409, "The package is not empty")
            writing.delete_package(name)
        return Answer(200)
