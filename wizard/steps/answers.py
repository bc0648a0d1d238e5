"""What the administrator chooses in each step: one frozen dataclass a step, saved as TOML without secrets.

The table of a step in answers.toml has the step's id; the settings are the fields below. The string under a
field says what it means; ``plan --example`` and the JSON Schema are written from these.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field
from typing import Annotated

from msgspec import Meta

from wizard.migration.secrets import SecretReference


def _one_of(*values: str | int) -> Meta:
    """What an editor offers; a wrong value is a finding of the step, which knows more about it."""
    return Meta(extra_json_schema={"enum": list(values)})


EngineName = Annotated[str, _one_of("", "sqlite", "postgresql", "mariadb", "mssql", "oracle")]
TlsName = Annotated[str, _one_of("off", "encrypted", "pinned", "verified")]
DigestName = Annotated[str, _one_of("SHA-256", "SHA-384", "SHA-512")]
KeyBits = Annotated[int, _one_of(2048, 3072, 4096)]


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

    engine: EngineName = ""
    """sqlite (practice only), postgresql, mariadb, mssql or oracle"""
    host: str = ""
    """Name or address of the database server"""
    port: int | None = None
    """Not given: the engine's own (PostgreSQL 5432, MariaDB 3306, SQL Server 1433, Oracle 1521)"""
    name: str = ""
    """Database name; Oracle: service or SID; SQLite: path of the file"""
    user: str = ""
    """Login that Orchestrator uses"""
    password: SecretReference | None = None
    """Its password"""
    instance: str = ""
    """SQL Server instance, or Oracle instance name"""
    domain: str = ""
    """Windows domain for SQL Server; empty for SQL authentication"""
    ntlm2: bool = False
    """Windows authentication with NTLMv2 (SQL Server)"""
    tls: TlsName = "off"
    """off; encrypted: certificate not checked; pinned: it has tls_sha256; verified: by a trusted authority"""
    tls_sha256: str = ""
    """With tls = "pinned": SHA-256 of the database server's certificate"""
    tls_authorities: str = ""
    """With tls = "verified": PEM file of trusted authorities; empty: those of the operating system"""


@dataclass(frozen=True)
class ControlCenterAnswers:
    """The configuration service of the server: Control Center in 7.x and 8.x."""

    url: str = ""
    """Its address, for example https://vco01.example.com:8283/vco-controlcenter"""
    user: str = "root"
    """Account of the configuration service"""
    password: SecretReference | None = None
    """Its password"""
    trusted_certificate: str = ""
    """SHA-256 of its TLS certificate, when it differs from the server's"""


@dataclass(frozen=True)
class ConnectAnswers:
    start: Start = Start.SERVER
    """server: over its API; folder (4.x, which has none): from packages the administrator exported by hand"""
    url: str = ""
    """Address of the server, for example https://vco01.example.com:8281"""
    sign_in: SignIn = SignIn.BASIC
    """basic: user and password; token: a bearer token as the password; 8.x also vra, csp, cloud"""
    user: str = ""
    """Account with administrator rights in Orchestrator"""
    domain: str = ""
    """8.x: the domain of the account, where the server asks for one"""
    password: SecretReference | None = None
    """Its password, or the token"""
    tenant: str = ""
    """With sign_in = "csp": the tenant that the account belongs to"""
    authentication_url: str = ""
    """8.x: where tokens come from, when that is another host"""
    authentication_certificate: str = ""
    """SHA-256 of the TLS certificate of that other host; empty: the system's trust decides"""
    trusted_certificate: str = ""
    """SHA-256 of the server's TLS certificate, checked by the administrator; empty: the system's trust decides"""
    allow_old_tls: bool = False
    """Allow TLS below 1.2, which a 5.1 server may need"""
    control_center: ControlCenterAnswers = field(default_factory=ControlCenterAnswers)
    """The configuration service; without it, its part is guided: instructions first, then a check"""
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
    """database: read from the old database; file: exported in the configuration interface; both, compared"""
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
    """Every saved version of an element; false: only the present one"""
    configuration_values: bool = True
    """Values of the attributes of configuration elements"""
    global_tags: bool = True
    """Tags that everybody sees"""
    secure_strings: bool = False
    """Passwords in configuration elements; anybody who opens the saved files may read them"""


@dataclass(frozen=True)
class NewDatabaseAnswers:
    database: DatabaseAnswers = field(default_factory=DatabaseAnswers)
    """The database that the server is bound to in step 7"""
    create: bool = True
    """Create it with the administrator's account; false: it exists and is empty"""
    administrator_user: str = ""
    """With create = true: account of the database server that may create databases and logins; used once"""
    administrator_password: SecretReference | None = None
    """Its password"""


@dataclass(frozen=True)
class BackUpConfigurationAnswers:
    skip: bool = False
    """true: no backup is made; going back then rests on the old database alone"""
    password: SecretReference | None = None
    """Protects the file; empty: not protected"""
    file: str = ""
    """The file exported by hand, where the server cannot be asked; empty: configuration/ in the run folder"""


class CertificateSource(enum.Enum):
    SELF_SIGNED = "self_signed"
    FILE = "file"
    REQUEST = "request"


@dataclass(frozen=True)
class NewCertificateAnswers:
    source: CertificateSource = CertificateSource.SELF_SIGNED
    """self_signed: made here; file: brought along; request: signed by a certificate authority"""
    common_name: str = ""
    """Empty: proposed from the server's host"""
    organization: str = ""
    """Part O of the subject"""
    organizational_unit: str = ""
    """Part OU of the subject"""
    country: str = ""
    """Two letters, ISO 3166"""
    key_bits: KeyBits = 2048
    """2048, 3072 or 4096"""
    digest: DigestName = "SHA-256"
    """SHA-256, SHA-384 or SHA-512"""
    years: int = 10
    """How long it is valid"""
    file: str = ""
    """With source = "file": PKCS12, JKS, JCEKS or PEM with key and chain"""
    file_password: SecretReference | None = None
    """Password of that file"""
    file_key_password: SecretReference | None = None
    """Only where its key has a password of its own"""
    answer_file: str = ""
    """With source = "request": the CA's answer (PEM, DER or PKCS7); empty: keystore/answer.pem in the run folder"""
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
    """Elements that the server has already are replaced by those of the package"""
    configuration_values: bool = True
    """Values of the attributes of configuration elements are imported"""
    secure_strings: bool = False
    """Passwords in configuration elements are imported, where the packages hold them"""
    tags: TagMode = TagMode.PRESERVE
    """leave: import none; overwrite: the package's replace the server's; preserve: the server's stay"""
    allow_signed_copy: bool = True
    """Where the server refuses the unsigned copy: offer the same content signed with the new certificate"""
    allow_original: bool = False
    """Where it refuses that too: offer the original, signed by the old certificate"""


@dataclass(frozen=True)
class ReportAnswers:
    duties_done: tuple[str, ...] = ()
    """Remaining duties the administrator has ticked"""
