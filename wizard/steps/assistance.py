"""What assisted jobs ask for, as values a program understands.

Each job that waits for the administrator carries one of these in ``Instructions.request``; the practice
Orchestrator's played administrator carries it out. Where one set of instructions asks for several things before
anything can be seen from outside, ``request`` is a tuple of them in order. Files are absolute paths; databases are
named by their fields.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class ExportCertificateDatabase:
    """Configuration interface > Server Certificate > Export certificate database."""

    file: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class ExportPackages:
    """Client > Packages > Export package, into one folder."""

    folder: str
    names: tuple[str, ...]
    version_history: bool
    configuration_values: bool
    global_tags: bool


@dataclass(frozen=True)
class StopServer:
    pass


@dataclass(frozen=True)
class StartServer:
    pass


@dataclass(frozen=True)
class BindDatabase:
    """Configuration interface > Database. ``url`` names engine, host, port and database without the password."""

    engine: str
    host: str
    port: int | None
    name: str
    user: str
    password: str = field(repr=False)
    instance: str = ""
    domain: str = ""


@dataclass(frozen=True)
class CreateTables:
    """Configuration interface > Database > Create the database tables."""


@dataclass(frozen=True)
class ImportCertificateDatabase:
    """Configuration interface > Server Certificate > Import certificate database (5.x), Control Center (7.x)."""

    file: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class ExportConfiguration:
    """Configuration interface > General > Export Configuration."""

    file: str
    password: str = field(repr=False)


@dataclass(frozen=True)
class SignCertificateRequest:
    """The certificate authority answers a request (PKCS#10, PEM) with a certificate (PEM, DER or PKCS7)."""

    request: str
    answer: str


@dataclass(frozen=True)
class ImportPackages:
    """Client > Packages > Import package, each file."""

    files: tuple[str, ...]


@dataclass(frozen=True)
class OnNode:
    """The same on another node of the cluster, in order. ``node`` as step 1 names it."""

    node: str
    requests: tuple[object, ...]


Request = (
    ExportCertificateDatabase
    | ExportPackages
    | StopServer
    | StartServer
    | BindDatabase
    | CreateTables
    | ImportCertificateDatabase
    | ExportConfiguration
    | SignCertificateRequest
    | ImportPackages
    | OnNode
)
