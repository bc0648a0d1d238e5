"""Plays the administrator of a practice Orchestrator: what people do in the configuration interface and client.

Standard library only, so that whoever plays need not load what the server needs.
"""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from wizard.practice.faults import Fault

_SECONDS = 300


class ControlRefused(Exception):
    """The server's answer was no; the text is the server's."""


@dataclass(frozen=True)
class ControlPort:
    """Where a practice server is controlled from."""

    url: str
    token: str = field(repr=False)

    def call(self, verb: str, **arguments: object) -> dict[str, object]:
        """Raises ControlRefused; OSError when the server is gone."""
        connection = http.client.HTTPConnection(urlsplit(self.url).netloc, timeout=_SECONDS)
        try:
            headers = {"Authorization": f"Bearer {self.token}", "Content-Type": "application/json"}
            connection.request("POST", f"/{verb}", json.dumps(arguments).encode(), headers)
            answer = connection.getresponse()
            content = json.loads(answer.read() or b"{}")
        finally:
            connection.close()
        if answer.status != 200:
            raise ControlRefused(content.get("message") or f"status {answer.status}")
        assert isinstance(content, dict)
        return content


@dataclass(frozen=True)
class DialogOptions:
    """The switches of the client's export dialog (orchestrator.md 4.2)."""

    version_history: bool = True
    configuration_values: bool = True
    global_tags: bool = True
    allowed_operations: str = "vef"


class PracticeAdministrator:
    """One method for each thing the manuals tell the administrator to do. All raise ControlRefused."""

    def __init__(self, port: ControlPort) -> None:
        self._port = port

    def export_certificate_database(self, password: str, target: Path) -> None:
        self._port.call("export-certificate-database", password=password, file=str(target.absolute()))

    def import_certificate_database(self, file: Path, password: str) -> None:
        """Refused up to 5.5 while the database holds a certificate (orchestrator.md 1.1)."""
        self._port.call("import-certificate-database", password=password, file=str(file.absolute()))

    def package_names(self) -> tuple[str, ...]:
        names = self._port.call("list-packages")["names"]
        assert isinstance(names, list)
        return tuple(names)

    def export_package(self, name: str, target: Path, options: DialogOptions = DialogOptions()) -> None:
        self._port.call("export-package", name=name, file=str(target.absolute()), **vars(options))

    def export_packages(
        self,
        folder: Path,
        options: DialogOptions = DialogOptions(),
        names: Iterable[str] | None = None,
    ) -> tuple[Path, ...]:
        """Each package as ``<name>.package`` in the folder, the name the client proposes."""
        paths = []
        for name in self.package_names() if names is None else names:
            paths.append(folder / f"{name}.package")
            self.export_package(name, paths[-1], options)
        return tuple(paths)

    def import_package(
        self, file: Path, *, overwrite: bool = True, configuration_values: bool = True
    ) -> None:
        """Import and trust provider, all elements. Raises ControlRefused naming the elements that failed."""
        answer = self._port.call(
            "import-package",
            file=str(file.absolute()),
            overwrite=overwrite,
            configuration_values=configuration_values,
        )
        errors = answer["errors"]
        assert isinstance(errors, list)
        if errors:
            raise ControlRefused("; ".join(f"{one['id']}: {one['message']}" for one in errors))

    def stop(self) -> None:
        self._port.call("stop")

    def start(self) -> None:
        self._port.call("start")

    def restart(self) -> None:
        self._port.call("restart")

    def status(self) -> dict[str, object]:
        """``currentStatus`` (None on the way), ``finished``, ``ready`` and the rest of rest-api.md 6."""
        return self._port.call("status")

    def bind_database(
        self,
        engine: str,
        *,
        host: str = "",
        port: int | None = None,
        name: str = "",
        user: str = "",
        password: str | None = None,
        instance: str = "",
        domain: str = "",
    ) -> None:
        """Database > Apply. ``engine`` as in database URLs; for sqlite ``name`` is the file."""
        fields: dict[str, object] = (
            {"engine": engine, "path": name}
            if engine == "sqlite"
            else {
                "engine": engine,
                "host": host,
                "port": port,
                "name": name,
                "user": user,
                "password": password,
                "instance": instance,
                "domain": domain,
            }
        )
        self._port.call("bind-database", target=fields)

    def create_tables(self) -> None:
        """Database > Create the database tables, in the database bound now."""
        self._port.call("create-tables")

    def export_configuration(self, target: Path, password: str = "") -> None:
        self._port.call("export-configuration", file=str(target.absolute()), password=password)

    def import_configuration(self, file: Path, password: str = "") -> None:
        self._port.call("import-configuration", file=str(file.absolute()), password=password)

    def add_fault(self, fault: Fault) -> None:
        self._port.call("add-fault", **fault.to_json())

    def clear_faults(self) -> None:
        self._port.call("clear-faults")
