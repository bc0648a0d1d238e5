"""What jobs observed and hand on to later steps: frozen types, one value of each in the journal.

Digests are SHA-256 in 64 lower-case hex digits; times are UTC; file names are relative to the run folder, with
forward slashes. No secret ever stands in a fact.
"""

from __future__ import annotations

import datetime
import enum
from dataclasses import dataclass


@dataclass(frozen=True)
class Certificate:
    """A signing certificate as the pages, the report and the JSON show it."""

    subject: str
    sha256: str
    not_after: datetime.datetime
    key_bits: int = 0
    signature_digest: str = ""


@dataclass(frozen=True)
class Database:
    """A database by its public description (never its password). ``url`` is the label without credentials."""

    engine: str
    """sqlite, postgresql, mariadb, mssql or oracle."""
    name: str
    url: str
    server_version: str = ""


class Way(enum.Enum):
    """How an act on the server is carried out, chosen from its capabilities (design, "Automatic where …")."""

    REST = "rest"
    WORKFLOW = "workflow"
    CONTROL_CENTER = "control_center"
    ASSISTED = "assisted"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True)
class Ways:
    package_list: Way
    package_export: Way
    package_import: Way
    import_details: bool
    configuration_backup: Way
    bind_database: Way
    install_certificate: Way
    restart: Way
    """Stopping and starting the server."""
    in_place: bool
    """8.x and later: the certificate changes without a new database."""


@dataclass(frozen=True)
class ElementCount:
    type: str
    """Workflow, Action, … as the server calls it."""
    count: int


@dataclass(frozen=True)
class ListedPackage:
    name: str
    id: str = ""
    description: str = ""
    elements: tuple[ElementCount, ...] = ()
    """What the server says is in it, the most first; empty where it was not asked."""


# Observed by: connect


@dataclass(frozen=True)
class Server:
    """The server as it answered when the wizard connected. ``url`` is the address, ``root`` the API's root."""

    url: str
    root: str
    host: str
    version: str
    """Empty for a 4.x server, which has no API."""
    build: str
    profile: str
    """4.x, 5.1, 5.5, 7.6, 8.12 …: major and minor, for people."""
    tls_sha256: str
    tls_subject: str
    ways: Ways
    packages: tuple[ListedPackage, ...]
    """Empty where packages come from a folder (4.x)."""
    signer: Certificate | None
    """Who signs this server's packages now, read from a fresh export; None without packages or without an export."""
    checked_on: str
    """The package ``signer`` was read from."""
    elements_in_no_package: tuple[str, ...] = ()


@dataclass(frozen=True)
class OldDatabase:
    """The database the server is bound to now, where a connection was given."""

    database: Database


# Observed by: save_certificate


@dataclass(frozen=True)
class SavedCertificate:
    """vmo-server.vmokeystore as it was written and opened again."""

    certificate: Certificate
    file: str
    file_sha256: str
    opened: bool
    """False when nobody knows the store's password: saved raw, nothing more is claimed."""
    signs_this_server: bool | None
    """None when the server has no package to compare with."""
    rows: int = 0
    """Rows of vmo_keystore saved in keystore/rows.json."""


# Observed by: export_packages


@dataclass(frozen=True)
class ConfigurationAttribute:
    name: str
    secure: bool
    """Its value is a secret."""
    has_value: bool
    """The saved package holds its value. A secret's is normally left out (package-format.md 6)."""


@dataclass(frozen=True)
class Configuration:
    """A configuration element of a package; never its values."""

    path: tuple[str, ...]
    """Folders, outermost first, then the element's name."""
    attributes: tuple[ConfigurationAttribute, ...]


@dataclass(frozen=True)
class ExportedPackage:
    name: str
    file: str
    original: str
    sha256: str
    original_sha256: str
    size: int
    elements: int
    version: str
    """The server version that wrote it."""
    signer: str
    """Common name of the signer of the original."""
    rights: str
    """Letters that restrict elements, such as ``v`` or ``vf``; ``vef`` when nothing is restricted."""
    identical_entries: int
    secure_strings: tuple[str, ...] = ()
    """Attributes whose secret value is in the package, where another key may not open it: element name / attribute."""
    attention: bool = False
    """Signed by another certificate than the one that was saved."""
    signer_sha256: str = ""
    configurations: tuple[Configuration, ...] = ()
    """Those that have attributes."""


@dataclass(frozen=True)
class ExportedPackages:
    packages: tuple[ExportedPackage, ...]
    found: int
    """Packages on the server, chosen or not."""
    at: datetime.datetime


# Observed by: new_database


@dataclass(frozen=True)
class NewDatabase:
    database: Database
    created: bool
    """Made by this run (and so removable while nothing was ever bound to it)."""


# Observed by: back_up_configuration


@dataclass(frozen=True)
class ConfigurationBackup:
    file: str
    sha256: str
    size: int
    bound_to: str
    """The database the server was bound to when it was taken; empty when it could not be asked."""


# Observed by: new_certificate


@dataclass(frozen=True)
class NewCertificate:
    certificate: Certificate
    file: str
    file_sha256: str


# Observed by: switch


@dataclass(frozen=True)
class ChangesSinceExport:
    """What differs on the server from what was exported."""

    new: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class StoppedServer:
    at: datetime.datetime
    old_database_fingerprint: str
    """logical_fingerprint of the old database right after the stop; empty when it is not connected."""


@dataclass(frozen=True)
class NodeState:
    """Another node of a cluster."""

    name: str
    proven: bool
    """Seen from here; False: the administrator's word."""
    version: str = ""


@dataclass(frozen=True)
class StoppedNodes:
    nodes: tuple[NodeState, ...]


@dataclass(frozen=True)
class BoundDatabase:
    database: Database


@dataclass(frozen=True)
class InstalledCertificate:
    certificate: Certificate


class ProvenBy(enum.Enum):
    FRESH_EXPORT = "fresh_export"
    DATABASE = "database"
    """The keystore in the new database holds the new certificate; a signed export follows with the import."""
    SERVER_ANSWER = "server_answer"
    """In place, on a server without packages: it took the certificate and no change waits for a restart."""


@dataclass(frozen=True)
class SwitchedServer:
    """The server runs with the new certificate."""

    at: datetime.datetime
    proven_by: ProvenBy
    version: str


# Observed by: import_packages


class ImportedAs(enum.Enum):
    UNSIGNED = "unsigned"
    SIGNED_NEW = "signed_new"
    """The same content signed with the new certificate."""
    ORIGINAL = "original"
    NOT_IMPORTED = "not_imported"


class Compared(enum.Enum):
    IDENTICAL = "identical"
    DIFFERENT = "different"
    FAILED = "failed"


@dataclass(frozen=True)
class Attempt:
    """One try at importing: what was offered and what the server answered."""

    offered: ImportedAs
    answer: str


@dataclass(frozen=True)
class ImportedPackage:
    name: str
    imported_as: ImportedAs
    compared: Compared
    attempts: tuple[Attempt, ...] = ()
    differences: tuple[str, ...] = ()
    """In the administrators' words: which element, which part, old and new value shortened."""
    newer_on_server: tuple[str, ...] = ()
    enter_again: tuple[str, ...] = ()
    """Secure strings that did not come over, if they were set: place: attribute, attribute."""
    signed_by_sha256: str = ""
    """Certificate that signed the fresh export it was compared with."""
    look_at: tuple[str, ...] = ()
    """Secure strings whose value came over and may not open under the new key."""
    values_left_out: tuple[str, ...] = ()
    """Configuration values left out by choice: place: attribute, attribute."""
    failed_elements: tuple[str, ...] = ()
    """The server took the package without them: name and the server's message."""


@dataclass(frozen=True)
class ImportedPackages:
    packages: tuple[ImportedPackage, ...]
    at: datetime.datetime


@dataclass(frozen=True)
class StartedNodes:
    """Bound to the new database, and running."""

    nodes: tuple[NodeState, ...]


# Observed by: report


@dataclass(frozen=True)
class OldDatabaseCheck:
    """Whether the old database is as it was at the server's stop; None when it is not connected."""

    unchanged: bool | None


@dataclass(frozen=True)
class WrittenReport:
    html_sha256: str
    json_sha256: str
    at: datetime.datetime
    rolled_back: bool = False
    """It tells of a run that was rolled back."""


# Observed by: rolling back


@dataclass(frozen=True)
class RolledBack:
    """The old certificate signs again, seen on a fresh export (or in the old database when there is no package)."""

    at: datetime.datetime
    signed_by_sha256: str
