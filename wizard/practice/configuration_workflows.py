"""The workflows of the configuration plug-in that change what the server works with (rest-api.md 4).

Real: the name and id of "Microsoft SQL Server" and its inputs host, port, databaseName, db, domain, ntlm2;
the names "Oracle", "PostgreSQL" and "Create self-signed certificate" with organizationalUnit and country.
Assumed: the inputs' other names (user, password, commonName, organization), every other id, the workflows
"SQLite" and "MariaDB", that a run builds the tables, and that a restart is needed afterwards.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from wizard.databases.engine import Engine
from wizard.databases.errors import DatabaseError
from wizard.databases.target import Target
from wizard.foundation.findings import Severity
from wizard.keystores.create import CertificateRequest, subject_findings
from wizard.practice.element_documents import Variable
from wizard.practice.faults import FaultKind
from wizard.practice.orchestrator import Orchestrator
from wizard.practice.profiles import Binding
from wizard.practice.signing import new_keystore

Values = Mapping[str, object]
"""Input values by name: str, float or bool."""

_IDS = uuid.UUID("5d2f8a40-7a11-4d3c-9d0e-2f9f5c1b7e10")


class WorkflowFailed(Exception):
    """The run ends in the state failed; the text is its content exception."""


@dataclass(frozen=True)
class ConfigurationWorkflow:
    id: str
    name: str
    category: str
    inputs: tuple[Variable, ...]
    run: Callable[[Orchestrator, Values], None]


def configuration_workflows(orchestrator: Orchestrator) -> tuple[ConfigurationWorkflow, ...]:
    """Those the played version has; none before 5.5 and from 8.x on."""
    if orchestrator.profile.binding is not Binding.WORKFLOW:
        return ()
    return (
        _binding("Microsoft SQL Server", Engine.MSSQL, _SQL_SERVER, "9643be91-35fc-49a9-819b-56e3bffc7705"),
        _binding("Oracle", Engine.ORACLE, _ORACLE),
        _binding("PostgreSQL", Engine.POSTGRESQL, _SERVER),
        _binding("MariaDB", Engine.MARIADB, _SERVER),
        _binding("SQLite", Engine.SQLITE, (Variable("databaseName", "string", "File of the database"),)),
        ConfigurationWorkflow(
            str(uuid.uuid5(_IDS, "certificate")),
            "Create self-signed certificate",
            "SSL Trust Manager",
            _CERTIFICATE,
            _create_certificate,
        ),
    )


_LOGIN = (Variable("user", "string", "User name"), Variable("password", "SecureString", "Password"))
_SERVER = (
    Variable("host", "string", "Database host"),
    Variable("port", "number", "Database port"),
    Variable("databaseName", "string", "Database name"),
    *_LOGIN,
)
_SQL_SERVER = (
    *_SERVER[:3],
    Variable("db", "string", "Instance name"),
    Variable("domain", "string", "Windows domain; empty for SQL Server authentication"),
    Variable("ntlm2", "boolean", "Use NTLMv2"),
    *_LOGIN,
)
_ORACLE = (*_SERVER[:3], Variable("db", "string", "Instance name"), *_LOGIN)
_CERTIFICATE = (
    Variable("commonName", "string", "Common name"),
    Variable("organization", "string", "Organization"),
    Variable("organizationalUnit", "string", "Organizational unit"),
    Variable("country", "string", "Country, two letters"),
)
UNKNOWN_INPUT = Variable("replicaSet", "string", "Required")
"""What the fault ``unknown_inputs`` adds."""


def _binding(
    name: str, engine: Engine, inputs: tuple[Variable, ...], workflow_id: str = ""
) -> ConfigurationWorkflow:
    def run(orchestrator: Orchestrator, values: Values) -> None:
        if orchestrator.faults.present(FaultKind.UNKNOWN_INPUTS) and not values.get(UNKNOWN_INPUT.name):
            raise WorkflowFailed(f"{UNKNOWN_INPUT.name} is missing")
        try:
            orchestrator.bind(_target(engine, values), build=True)
        except DatabaseError as error:
            raise WorkflowFailed(f"Cannot use the database: {error.finding.what()}") from error

    return ConfigurationWorkflow(workflow_id or str(uuid.uuid5(_IDS, name)), name, "Database", inputs, run)


def _target(engine: Engine, values: Values) -> Target:
    if engine is Engine.SQLITE:
        return Target(engine, path=_text(values, "databaseName"))
    port = values.get("port")
    return Target(
        engine,
        host=_text(values, "host"),
        port=int(port) if isinstance(port, int | float) and not isinstance(port, bool) else None,
        name=_text(values, "databaseName"),
        user=_text(values, "user"),
        password=_text(values, "password") or None,
        instance=_text(values, "db"),
        domain=_text(values, "domain"),
        ntlm2=values.get("ntlm2") is True,
    )


def _create_certificate(orchestrator: Orchestrator, values: Values) -> None:
    request = CertificateRequest(
        _text(values, "commonName"),
        _text(values, "organization"),
        _text(values, "organizationalUnit"),
        _text(values, "country"),
    )
    if any(finding.severity is Severity.ERROR for finding in subject_findings(request)):
        raise WorkflowFailed("The certificate's name is not valid")
    keystore = new_keystore(request, orchestrator.settings.keystore_password)
    orchestrator.put_keystore(keystore, at_once=True)


def _text(values: Values, name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
