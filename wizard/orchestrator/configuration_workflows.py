"""Workflows of the Configuration plug-in (rest-api.md 4; 5.5 to 7.x): bind a database, create a certificate.

Inputs are read from the server's own description and matched by name. The description does not tell required inputs
from optional ones, so any input that nothing is known about is :class:`UnknownInputs`, and the caller assists. So is a
chosen value that no input takes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from wizard.foundation.cancel import Deadline
from wizard.foundation.findings import Kind
from wizard.orchestrator import findings
from wizard.orchestrator.answers import Argument, Execution, Parameter, Workflow
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.errors import NotFound, UnknownInputs, WorkflowMissing

FieldValue = str | int | bool


@dataclass(frozen=True)
class KnownWorkflow:
    """``id`` is None where no source gives one: then it is looked up by name alone."""

    name: str
    id: str | None = None


@dataclass(frozen=True)
class BindingFields:
    """What the form "Database" asks for (orchestrator.md 2.2).

    ``engine``: postgresql, oracle or mssql; sqlite and mariadb only on the practice Orchestrator. ``name``: database or
    service name; ``instance``: SQL Server instance or Oracle SID; ``domain`` empty: SQL authentication.
    """

    engine: str
    host: str
    port: int
    name: str
    user: str
    password: str = field(repr=False)
    instance: str = ""
    domain: str = ""
    ntlm2: bool = False
    tls: bool = False


@dataclass(frozen=True)
class CertificateFields:
    """What "Create self-signed certificate" asks for; only the last two inputs were seen (orchestrator.md 1.1)."""

    common_name: str
    organization: str
    organizational_unit: str
    country: str


Fields = BindingFields | CertificateFields

BIND_WORKFLOWS: Mapping[str, KnownWorkflow] = {
    "mssql": KnownWorkflow("Microsoft SQL Server", "9643be91-35fc-49a9-819b-56e3bffc7705"),
    "oracle": KnownWorkflow("Oracle"),
    "postgresql": KnownWorkflow("PostgreSQL"),
    # No real server binds these two: names of the practice Orchestrator alone.
    "mariadb": KnownWorkflow("MariaDB"),
    "sqlite": KnownWorkflow("SQLite"),
}
CREATE_CERTIFICATE = KnownWorkflow("Create self-signed certificate")

# Spellings of one input, compared without case, blanks, dashes and underscores. Seen: host, port, databaseName, db,
# domain, ntlm2 (rest-api.md 4), organizationalUnit, country; the others are plain synonyms of the form's fields.
_BINDING_NAMES: Mapping[str, tuple[str, ...]] = {
    "host": ("host", "hostname", "server", "databasehost"),
    "port": ("port", "databaseport"),
    "name": ("databasename", "database", "servicename"),
    "instance": ("db", "instance", "instancename", "databaseinstance", "sid"),
    "user": ("user", "username", "databaseuser", "login"),
    "password": ("password", "userpassword", "databasepassword"),
    "domain": ("domain", "userdomain"),
    "ntlm2": ("ntlm2", "ntlmv2", "usentlm2", "usentlmv2"),
    "tls": ("ssl", "usessl", "tls", "usetls", "enablessl"),
}
_CERTIFICATE_NAMES: Mapping[str, tuple[str, ...]] = {
    "common_name": ("commonname", "cn", "name"),
    "organization": ("organization", "organisation", "o"),
    "organizational_unit": ("organizationalunit", "organisationalunit", "ou"),
    "country": ("country", "countrycode", "c"),
}


def bind_database(client: OrchestratorClient, fields: BindingFields, deadline: Deadline) -> Execution:
    """Bind the server to another database; it takes effect with the next restart.

    Raises WorkflowMissing and UnknownInputs before anything ran: assist. WorkflowFailed, Timeout, Cancelled after.
    """
    return _run(client, BIND_WORKFLOWS[fields.engine], fields, _BINDING_NAMES, deadline)


def create_certificate(
    client: OrchestratorClient, fields: CertificateFields, deadline: Deadline
) -> Execution:
    """Let the server make itself a self-signed package-signing certificate. Raises as :func:`bind_database`."""
    return _run(client, CREATE_CERTIFICATE, fields, _CERTIFICATE_NAMES, deadline)


def find_workflow(client: OrchestratorClient, known: KnownWorkflow) -> Workflow:
    """By id where one is known, else by name, which must be the only one. Raises WorkflowMissing."""
    if known.id is not None:
        try:
            return client.workflow(known.id)
        except NotFound:
            pass  # moved or copied under another id: the name decides
    links = client.workflows_by_name(known.name)
    subject = client.address.origin
    if not links:
        raise WorkflowMissing(findings.WORKFLOW_MISSING.of(subject, workflow=known.name))
    if len(links) > 1:
        finding = findings.WORKFLOW_AMBIGUOUS.of(subject, workflow=known.name, count=len(links))
        raise WorkflowMissing(finding)
    return client.workflow(links[0].id)


def match_inputs(
    workflow: Workflow, fields: Fields, names: Mapping[str, tuple[str, ...]], subject: str
) -> tuple[Argument, ...]:
    """An argument for every input of the workflow, by ``names``: the spellings of each field.

    Raises UnknownInputs for an input that is no field, and for a field with a value that no input takes: a database
    must not be bound without the TLS or the domain that was chosen for it.
    """
    by_spelling = {spelling: name for name, spellings in names.items() for spelling in spellings}
    unknown = tuple(each.name for each in workflow.inputs if _normalised(each.name) not in by_spelling)
    if unknown:
        raise _unmatched(findings.UNKNOWN_INPUTS, workflow, unknown, subject)
    placed = [(each, by_spelling[_normalised(each.name)]) for each in workflow.inputs]
    homeless = {name for name in names if getattr(fields, name)} - {name for _, name in placed}
    if homeless:
        raise _unmatched(findings.MISSING_INPUTS, workflow, tuple(sorted(homeless)), subject)
    return tuple(_argument(each, getattr(fields, name)) for each, name in placed)


def _unmatched(kind: Kind, workflow: Workflow, names: tuple[str, ...], subject: str) -> UnknownInputs:
    error = UnknownInputs(kind.of(subject, workflow=workflow.name, inputs=", ".join(names)))
    error.inputs = names
    return error


def _run(
    client: OrchestratorClient,
    known: KnownWorkflow,
    fields: Fields,
    names: Mapping[str, tuple[str, ...]],
    deadline: Deadline,
) -> Execution:
    workflow = find_workflow(client, known)
    arguments = match_inputs(workflow, fields, names, client.address.origin)
    execution = client.run_workflow(workflow.id, arguments)
    client.wait_for(execution, deadline)
    return execution


def _argument(parameter: Parameter, value: FieldValue) -> Argument:
    """The value in the type that the input is declared with: a port is a number here, a string there."""
    kind = parameter.type.lower()
    if kind == "boolean":
        return Argument(parameter.name, parameter.type, bool(value))
    if kind == "number" and not isinstance(value, bool) and str(value).isdecimal():
        return Argument(parameter.name, parameter.type, int(value))
    words = str(value).lower() if isinstance(value, bool) else str(value)
    return Argument(parameter.name, parameter.type or "string", words)


def _normalised(name: str) -> str:
    return re.sub(r"[\s_\-]", "", name).lower()
