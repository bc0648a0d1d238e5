"""The control channel: faults, and the administrator in the configuration interface.

A port and a token of its own, plain HTTP on loopback, JSON in and out: never a path on the server's own port,
because no real server has these calls. Files are named by paths; both ends are on one machine.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec
import sqlalchemy

from wizard.databases.errors import DatabaseError
from wizard.databases.target import Target
from wizard.foundation.private_files import write_private
from wizard.keystores.certificate_database import reencrypt
from wizard.keystores.errors import KeystoreError
from wizard.packages.element_xml import OPERATIONS
from wizard.practice.exporting import ExportOptions, export_package
from wizard.practice.faults import Fault
from wizard.practice.importing import ImportOptions, TagMode, import_package, read_upload
from wizard.practice.messages import Answer, Refusal, Request, json_answer
from wizard.practice.orchestrator import NO_CERTIFICATE, Orchestrator
from wizard.practice.server_configuration import export_configuration, import_configuration
from wizard.practice.signing import MissingSecretKey

Arguments = Mapping[str, object]
CERTIFICATE_PRESENT = "The database already holds a certificate"


class ControlChannel:
    """Answers ``POST /<verb>`` with a JSON object of arguments."""

    def __init__(self, orchestrator: Orchestrator) -> None:
        self._orchestrator = orchestrator
        self._verbs: Mapping[str, Callable[[Arguments], object]] = {
            "add-fault": self.add_fault,
            "clear-faults": self.clear_faults,
            "status": self.status,
            "start": self.start,
            "stop": self.stop,
            "restart": self.restart,
            "export-certificate-database": self.export_certificate_database,
            "import-certificate-database": self.import_certificate_database,
            "bind-database": self.bind_database,
            "create-tables": self.create_tables,
            "list-packages": self.list_packages,
            "export-package": self.export_package,
            "import-package": self.import_package,
            "export-configuration": self.export_configuration,
            "import-configuration": self.import_configuration,
        }

    def respond(self, request: Request) -> Answer:
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), self._orchestrator.settings.control_token.encode()):
            raise Refusal(401)
        verb = self._verbs.get(request.path[0]) if len(request.path) == 1 else None
        if verb is None or request.method != "POST":
            raise Refusal(404, "no such verb")
        arguments = request.json()
        if not isinstance(arguments, dict):
            raise Refusal(400, "the arguments are no JSON object")
        try:
            return json_answer(verb(arguments))
        except (
            DatabaseError,
            KeystoreError,
            MissingSecretKey,
            sqlalchemy.exc.SQLAlchemyError,
            OSError,
        ) as error:
            raise Refusal(400, str(error)) from error

    # Faults

    def add_fault(self, arguments: Arguments) -> object:
        try:
            self._orchestrator.faults.add(Fault.from_json(arguments))
        except (KeyError, ValueError, TypeError) as error:
            raise Refusal(400, str(error)) from error
        return {}

    def clear_faults(self, arguments: Arguments) -> object:
        self._orchestrator.faults.clear()
        return {}

    # The service

    def status(self, arguments: Arguments) -> object:
        return {**self._orchestrator.lifecycle.status().to_json(), "ready": self._orchestrator.ready}

    def start(self, arguments: Arguments) -> object:
        self._orchestrator.start()
        return self.status(arguments)

    def stop(self, arguments: Arguments) -> object:
        self._orchestrator.stop()
        return self.status(arguments)

    def restart(self, arguments: Arguments) -> object:
        self._orchestrator.restart()
        return self.status(arguments)

    # Server Certificate

    def export_certificate_database(self, arguments: Arguments) -> object:
        """Server Certificate > Export certificate database; a certificate must exist (orchestrator.md 1.1)."""
        keystore = self._orchestrator.configured_keystore()
        if keystore is None:
            raise Refusal(409, NO_CERTIFICATE)
        content = reencrypt(
            keystore,
            store_password=self._orchestrator.settings.keystore_password,
            new_password=_text(arguments, "password"),
        )
        write_private(Path(_text(arguments, "file")), content)
        return {}

    def import_certificate_database(self, arguments: Arguments) -> object:
        """Up to 5.5 offered only while the database holds none (orchestrator.md 1.1); signs the next export."""
        if not self._orchestrator.profile.replaces_certificate and self._orchestrator.configured_keystore():
            raise Refusal(409, CERTIFICATE_PRESENT)
        content = Path(_text(arguments, "file")).read_bytes()
        self._orchestrator.install_keystore(content, _text(arguments, "password"), at_once=True)
        return {}

    # Database

    def bind_database(self, arguments: Arguments) -> object:
        """Database > Apply: used from the next start on; tables are built by a button of their own."""
        try:
            target = msgspec.convert(arguments.get("target"), Target)
        except msgspec.ValidationError as error:
            raise Refusal(400, str(error)) from error
        self._orchestrator.bind(target, build=False)
        return {}

    def create_tables(self, arguments: Arguments) -> object:
        self._orchestrator.build_tables()
        return {}

    # The client: packages

    def list_packages(self, arguments: Arguments) -> object:
        with self._orchestrator.database.read() as reading:
            return {"names": [package.name for package in reading.packages()]}

    def export_package(self, arguments: Arguments) -> object:
        """Packages > Export package, with the dialog's switches (orchestrator.md 4.2)."""
        options = ExportOptions(
            configuration_values=_flag(arguments, "configuration_values", True),
            global_tags=_flag(arguments, "global_tags", True),
            version_history=_flag(arguments, "version_history", True),
            allowed_operations=str(arguments.get("allowed_operations", OPERATIONS)),
        )
        with self._orchestrator.database.read() as reading:
            package = reading.package(_text(arguments, "name"))
            if package is None:
                raise Refusal(404, f"There is no package named {arguments['name']}")
            signing = self._orchestrator.signing(reading)
            target = Path(_text(arguments, "file"))
            export_package(reading, package, options, self._orchestrator.profile, signing, target)
        return {}

    def import_package(self, arguments: Arguments) -> object:
        """Packages > Import package > Import and trust provider > all elements ticked (orchestrator.md 4.3)."""
        faults = self._orchestrator.faults
        upload = read_upload(Path(_text(arguments, "file")), faults)
        options = ImportOptions(
            overwrite=_flag(arguments, "overwrite", True),
            configuration_values=_flag(arguments, "configuration_values", True),
            tag_mode=TagMode.OVERWRITE,
            secure_strings=_flag(arguments, "secure_strings", False),
        )
        profile = self._orchestrator.profile
        failures = import_package(self._orchestrator.database, upload, options, profile, faults)
        return {"errors": [{"id": one.element.id, "message": one.message} for one in failures]}

    # General

    def export_configuration(self, arguments: Arguments) -> object:
        content = export_configuration(self._orchestrator.settings, str(arguments.get("password") or ""))
        write_private(Path(_text(arguments, "file")), content)
        return {}

    def import_configuration(self, arguments: Arguments) -> object:
        content = Path(_text(arguments, "file")).read_bytes()
        import_configuration(self._orchestrator.settings_file, content, str(arguments.get("password") or ""))
        return {}


def _text(arguments: Arguments, name: str) -> str:
    value = arguments.get(name)
    if not isinstance(value, str):
        raise Refusal(400, f"{name} is missing")
    return value


def _flag(arguments: Arguments, name: str, default: bool) -> bool:
    return bool(arguments.get(name, default))
