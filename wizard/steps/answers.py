"""What the administrator chooses in each step: one frozen dataclass a step, saved as TOML without secrets.

The table of a step in answers.toml has the step's id; the settings are the fields below. The string under a
field says what it means; ``plan --example`` and the JSON Schema are written from these.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from wizard.migration.secrets import SecretReference


class Start(enum.Enum):
    SERVER = "server"
    FOLDER = "folder"
    """4.x: no API; the administrator exported the packages into a folder."""


class SignIn(enum.Enum):
    BASIC = "basic"
    TOKEN = "token"  # noqa: S105 - a way, not a token
    """A bearer token that was obtained elsewhere; it stands in for the password."""
    VRA = "vra"
    """8.x: user and password are exchanged for a token (rest-api.md 2, token A)."""
    CSP = "csp"
    """8.x: the same by the other call (rest-api.md 2, token B)."""
    CLOUD = "cloud"
    """An API token made in the cloud console stands in for the password."""


@dataclass(frozen=True)
class DatabaseAnswers:
    """How to reach a database; ``engine`` empty means: not given."""

    engine: str = ""
    """sqlite (practice only), postgresql, mariadb, mssql or oracle"""
    host: str = ""
    port: int | None = None
    name: str = ""
    """Database name; Oracle: service or SID; SQLite: path of the file"""
    user: str = ""
    password: SecretReference | None = None
    instance: str = ""
    """SQL Server instance, or Oracle instance name"""
    domain: str = ""
    """Windows domain for SQL Server; empty for SQL authentication"""
    ntlm2: bool = False
    """Windows authentication with NTLMv2 (SQL Server)"""
    tls: str = "off"
    """off, or how the connection is encrypted; see plan --example"""
    tls_sha256: str = ""
    """Fingerprint of the database server's certificate"""
    tls_authorities: str = ""
    """PEM file of trusted authorities; empty: those of the operating system"""


@dataclass(frozen=True)
class ControlCenterAnswers:
    """The configuration service of the server: Control Center in 7.x and 8.x."""

    url: str = ""
    user: str = "root"
    password: SecretReference | None = None
    trusted_certificate: str = ""
    """SHA-256 of its TLS certificate, when it differs from the server's"""


@dataclass(frozen=True)
class ConnectAnswers:
    start: Start = Start.SERVER
    url: str = ""
    """Address of the server, for example https://vco01.example.com:8281"""
    sign_in: SignIn = SignIn.BASIC
    user: str = ""
    domain: str = ""
    password: SecretReference | None = None
    authentication_url: str = ""
    """8.x: where tokens come from, when that is another host"""
    trusted_certificate: str = ""
    """SHA-256 of the server's TLS certificate, checked by the administrator; empty: the system's trust decides"""
    allow_old_tls: bool = False
    """Allow TLS below 1.2, which a 5.1 server may need"""
    control_center: ControlCenterAnswers = field(default_factory=ControlCenterAnswers)
    old_database: DatabaseAnswers = field(default_factory=DatabaseAnswers)
    """The database the server is bound to now; only ever read"""
    nodes: tuple[str, ...] = ()
    """Other nodes of a cluster"""
    packages_folder: str = ""
    """4.x and 5.1: folder that the administrator exports the packages into; empty: exports/ in the run folder"""


class KeystoreSource(enum.Enum):
    DATABASE = "database"
    FILE = "file"
    BOTH = "both"


@dataclass(frozen=True)
class SaveCertificateAnswers:
    source: KeystoreSource = KeystoreSource.FILE
    file: str = ""
    """The file exported in the configuration interface; empty: keystore/exported.vmokeystore in the run folder"""
    source_password: SecretReference | None = None
    """Password of the certificate database as it is now; empty: the export password is tried"""
    source_key_password: SecretReference | None = None
    """Only where the key has a password of its own"""
    password_unknown: bool = False
    """Nobody knows the password: the certificate database is saved as it is, unopened"""
    export_password: SecretReference | None = None
    """New password for vmo-server.vmokeystore: printable ASCII"""


@dataclass(frozen=True)
class ExportPackagesAnswers:
    leave_out: tuple[str, ...] = ()
    """Packages that are not exported"""
    version_history: bool = True
    configuration_values: bool = True
    global_tags: bool = True
    secure_strings: bool = False


@dataclass(frozen=True)
class NewDatabaseAnswers:
    database: DatabaseAnswers = field(default_factory=DatabaseAnswers)
    create: bool = True
    """Create it with the administrator's account; false: it exists and is empty"""
    administrator_user: str = ""
    administrator_password: SecretReference | None = None


@dataclass(frozen=True)
class BackUpConfigurationAnswers:
    skip: bool = False
    password: SecretReference | None = None
    file: str = ""
    """The file exported by hand, where the server cannot be asked; empty: configuration/ in the run folder"""


class CertificateSource(enum.Enum):
    SELF_SIGNED = "self_signed"
    FILE = "file"
    REQUEST = "request"


@dataclass(frozen=True)
class NewCertificateAnswers:
    source: CertificateSource = CertificateSource.SELF_SIGNED
    common_name: str = ""
    """Empty: proposed from the server's host"""
    organization: str = ""
    organizational_unit: str = ""
    country: str = ""
    """Two letters, ISO 3166"""
    key_bits: int = 2048
    digest: str = "SHA-256"
    """SHA-256, SHA-384 or SHA-512"""
    years: int = 10
    file: str = ""
    """source = "file": PKCS12, JKS, JCEKS or PEM with key and chain"""
    file_password: SecretReference | None = None
    file_key_password: SecretReference | None = None
    answer_file: str = ""
    """source = "request": the CA's answer (PEM, DER or PKCS7); empty: keystore/answer.pem in the run folder"""
    password: SecretReference | None = None
    """Password of new-server.vmokeystore; empty: the export password of step 2"""


@dataclass(frozen=True)
class SwitchAnswers:
    confirmed: bool = False
    """An unattended run switches only when this is true"""
    accept_changes: bool = False
    """Go on although packages changed on the server since the export"""


class TagMode(enum.Enum):
    LEAVE = "leave"
    OVERWRITE = "overwrite"
    PRESERVE = "preserve"


@dataclass(frozen=True)
class ImportPackagesAnswers:
    overwrite: bool = True
    configuration_values: bool = True
    secure_strings: bool = False
    tags: TagMode = TagMode.PRESERVE
    allow_signed_copy: bool = True
    """Where the server refuses the unsigned copy: offer the same content signed with the new certificate"""
    allow_original: bool = False
    """Where it refuses that too: offer the original, signed by the old certificate"""


@dataclass(frozen=True)
class ReportAnswers:
    duties_done: tuple[str, ...] = ()
    """Remaining duties the administrator has ticked"""
