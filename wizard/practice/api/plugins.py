"""Uploading a plug-in (rest-api.md 6). It is received and forgotten: practice has no plug-ins to run (assumed)."""

from __future__ import annotations

import threading
import zipfile

from wizard.practice.messages import Answer, Refusal, Request
from wizard.practice.multipart import Part, read_form
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.routes import Route

_FORMATS = ("vmoapp", "dar")


class PluginsApi:
    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._lock = threading.Lock()
        self._received: set[str] = set()
        """File names, since the server process began."""

    def routes(self) -> list[Route]:
        """Seen of 6.x and 7.x (rest-api.md 6); that 5.5 and 8.x have it too is assumed, 5.1 is left without."""
        if not self._orchestrator.profile.server_configuration:
            return []
        return [Route("POST", "plugins", self.take)]

    def take(self, request: Request) -> Answer:
        """201 for a new one, 204 for one in place of another, 409 without ``overwrite`` (which is which: assumed)."""
        with read_form(request, self._orchestrator.folder) as form:
            name = _plugin_name(form)
            overwrite = _field(form, "overwrite", "false") == "true"
        with self._lock:
            known = name in self._received
            if known and not overwrite:
                raise Refusal(409, "The plug-in is there already")
            self._received.add(name)
        return Answer(204 if known else 201)


def _plugin_name(form: dict[str, Part]) -> str:
    part = form.get("file")
    if part is None or not zipfile.is_zipfile(part.path):
        raise Refusal(400, "The form has no plug-in named file")
    if _field(form, "format", _FORMATS[0]) not in _FORMATS:
        raise Refusal(400, f"The format is none of {', '.join(_FORMATS)}")
    return part.file_name or ""


def _field(form: dict[str, Part], name: str, default: str) -> str:
    return form[name].text().strip().lower() if name in form else default
