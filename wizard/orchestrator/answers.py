"""What a server answered, as frozen values. Fields a server left out are empty or None."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class About:
    """``version`` such as ``7.5.0.10044239``; empty when the server has a REST root but says no version."""

    version: str
    build_number: str = ""
    api_version: str = ""
    raw: str = ""


@dataclass(frozen=True)
class PackageLink:
    name: str
    id: str
    description: str
    href: str


@dataclass(frozen=True)
class ServerElement:
    """``type`` as packages name it: Workflow, ScriptModule, ConfigurationElement, ResourceElement, PolicyTemplate."""

    type: str
    id: str
    name: str


@dataclass(frozen=True)
class PackageDetails:
    name: str
    id: str
    description: str
    elements: tuple[ServerElement, ...]

    @property
    def element_ids(self) -> frozenset[str]:
        return frozenset(element.id for element in self.elements)


@dataclass(frozen=True)
class ServerElements:
    """Everything the server lists. ``unlisted``: types for which this server has no list."""

    elements: tuple[ServerElement, ...]
    unlisted: tuple[str, ...]


@dataclass(frozen=True)
class Download:
    """A file fetched whole. ``sha256``: 64 lower-case hex digits; ``size`` in bytes."""

    path: Path
    sha256: str
    size: int


@dataclass(frozen=True)
class ImportIssue:
    """One element that an accepted import left out (rest-api.md 8, PackageImportError)."""

    message: str
    element_id: str = ""
    element_type: str = ""
    element_name: str = ""


@dataclass(frozen=True)
class ImportResult:
    """A 2xx answer to an import. ``errors`` name what failed all the same.

    ``understood`` is False when the body said something that is no import result: bodies are not to be relied
    on (rest-api.md 3.4), so that only a fresh export proves what arrived.
    """

    status: int
    errors: tuple[ImportIssue, ...] = ()
    understood: bool = True


@dataclass(frozen=True)
class ImportCertificate:
    """The signer as the importing server sees it; dates as the server writes them."""

    common_name: str
    organization: str
    organizational_unit: str
    country: str
    serial_number: str
    fingerprint_sha1: str
    valid_from: str
    valid_until: str


@dataclass(frozen=True)
class ImportElement:
    """``comparison``: importSmaller, importGreater or sameVersions; ``import_it``: the server would take it."""

    id: str
    type: str
    name: str
    version: str
    server_name: str
    server_version: str
    comparison: str
    import_it: bool | None


@dataclass(frozen=True)
class ImportDetails:
    """What the server thinks of a package before importing it (rest-api.md 3.5). None: it did not say."""

    package_name: str
    already_exists: bool | None
    content_verified: bool | None
    certificate_valid: bool | None
    certificate_trusted: bool | None
    certificate_unknown: bool | None
    certificate: ImportCertificate | None
    elements: tuple[ImportElement, ...]


@dataclass(frozen=True)
class Parameter:
    """An input of a workflow as the server describes it. ``type`` such as string, SecureString, number, boolean."""

    name: str
    type: str
    description: str = ""


@dataclass(frozen=True)
class WorkflowLink:
    id: str
    name: str


@dataclass(frozen=True)
class Workflow:
    id: str
    name: str
    inputs: tuple[Parameter, ...]


@dataclass(frozen=True)
class Argument:
    """A value for an input. Values may be passwords and stay out of every printout."""

    name: str
    type: str
    value: str | int | bool = field(repr=False)


@dataclass(frozen=True)
class Execution:
    workflow_id: str
    id: str


class RunState(enum.Enum):
    """States of a workflow run (rest-api.md 4)."""

    INITIALIZING = "initializing"
    RUNNING = "running"
    WAITING = "waiting"
    WAITING_SIGNAL = "waiting-signal"
    SUSPENDED = "suspended"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELED = "canceled"

    @property
    def ended(self) -> bool:
        return self in (RunState.COMPLETED, RunState.FAILED, RunState.CANCELED)
