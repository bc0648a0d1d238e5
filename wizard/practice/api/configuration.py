"""The server's configuration over REST: listed, exported by an empty file, imported (rest-api.md 5)."""

from __future__ import annotations

from wizard.practice.messages import ZIP, Answer, Refusal, Request, document_answer
from wizard.practice.multipart import read_form
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.representation import Document, Shape
from wizard.practice.routes import Route
from wizard.practice.server_configuration import export_configuration, import_configuration, settings_of

_LARGEST = 16 << 20
_ENTRY = Shape(attributes=frozenset({"enabled", "plugin", "remote"}))


class ConfigurationApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator

    def routes(self) -> list[Route]:
        if not self._orchestrator.profile.server_configuration:
            return []
        return [
            Route("GET", "server-configuration", self.entries),
            Route("GET", "server-configuration/settings", self.settings),
            Route("POST", "server-configuration", self.take),
        ]

    def entries(self, request: Request) -> Answer:
        entries = [
            {
                "name": name,
                "displayName": name,
                "data": data,
                "enabled": True,
                "plugin": False,
                "remote": False,
            }
            for name, data in settings_of(self._orchestrator.settings).items()
        ]
        value = {"config-entry": entries}
        return document_answer(
            request, Document("config-entries", value, Shape(inner={"config-entry": _ENTRY}))
        )

    def settings(self, request: Request) -> Answer:
        return document_answer(request, Document("settings", settings_of(self._orchestrator.settings)))

    def take(self, request: Request) -> Answer:
        """An empty file asks for an export, any other one is imported. Parameters come as query or parts."""
        with read_form(request, self._orchestrator.folder) as form:
            if "file" not in form:
                raise Refusal(400, "The form has no part named file")
            if form["file"].path.stat().st_size > _LARGEST:
                raise Refusal(400, "The file is too large")
            content = form["file"].path.read_bytes()
            password = request.parameter("password") or (
                form["password"].text() if "password" in form else ""
            )
        if content:
            import_configuration(self._orchestrator.settings_file, content, password)
            return Answer(200)
        exported = export_configuration(self._orchestrator.settings, password)
        disposition = ("Content-Disposition", 'attachment; filename="orchestrator-config-export.zip"')
        return Answer(200, exported, ZIP, (disposition,))
