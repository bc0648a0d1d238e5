"""The five database engines: what the server's own form asks, which driver speaks to them, what they need.

Facts: reference/orchestrator.md 2.1 (engines by version) and 2.2 (form "Database", ports, requirements).
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP


class Engine(enum.Enum):
    SQLITE = "sqlite"
    POSTGRESQL = "postgresql"
    MARIADB = "mariadb"
    MSSQL = "mssql"
    ORACLE = "oracle"


class TlsMode(enum.Enum):
    """How a connection to a database server is protected on its way."""

    OFF = "off"
    """Not encrypted."""
    ENCRYPTED = "encrypted"
    """Encrypted; the server's certificate is shown and not checked."""
    PINNED = "pinned"
    """Encrypted; the server's certificate must have the SHA-256 that the administrator trusted."""
    VERIFIED = "verified"
    """Encrypted; the certificate must come from a trusted authority and name the host."""


class Field(enum.Enum):
    """One field of the server's form; the values are the names in :class:`wizard.databases.target.Target`."""

    PATH = "path"
    HOST = "host"
    PORT = "port"
    NAME = "name"
    INSTANCE = "instance"
    DOMAIN = "domain"
    NTLM2 = "ntlm2"
    USER = "user"
    PASSWORD = "password"  # noqa: S105 - the field's name, not a password
    TLS = "tls"


class Need(enum.Enum):
    REQUIRED = "required"
    OPTIONAL = "optional"


@dataclass(frozen=True)
class FormField:
    field: Field
    need: Need
    label: str
    """In the words of the server's form."""


@dataclass(frozen=True)
class Requirement:
    """What a server of this engine must have before Orchestrator builds its tables there."""

    text: str
    source: str
    """Page of the reference, or ``assumed``."""


@dataclass(frozen=True)
class EngineDescription:
    engine: Engine
    title: str
    default_port: int | None
    form: tuple[FormField, ...]
    driver: str
    """Name of the Python distribution whose version is shown."""
    dialect: str
    """SQLAlchemy's name with the driver always named: the bare names mean other drivers (toolchain.md 7)."""
    tls_modes: tuple[TlsMode, ...]
    requirements: tuple[Requirement, ...]
    note: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        return tuple(row.field for row in self.form)


def _field(field: Field, label: str, need: Need = Need.REQUIRED) -> FormField:
    return FormField(field, need, label)


_USER = _field(Field.USER, QT_TRANSLATE_NOOP("wizard", "User name"))
_PASSWORD = _field(Field.PASSWORD, QT_TRANSLATE_NOOP("wizard", "Password"))
_HOST = _field(Field.HOST, QT_TRANSLATE_NOOP("wizard", "Host"))
_PORT = _field(Field.PORT, QT_TRANSLATE_NOOP("wizard", "Port"))
_NAME = _field(Field.NAME, QT_TRANSLATE_NOOP("wizard", "Database name"))
_TLS = _field(Field.TLS, QT_TRANSLATE_NOOP("wizard", "Use SSL"), Need.OPTIONAL)

_OWN_USER = Requirement(
    QT_TRANSLATE_NOOP("wizard", "An empty database and a user of its own, used by nothing else"),
    "orchestrator.md 2.2",
)
_SPACE = Requirement(
    QT_TRANSLATE_NOOP(
        "wizard", "At least 1 GB free; about 50 KB for each vCenter object and 4 KB for each run"
    ),
    "orchestrator.md 2.2",
)
_CONNECTIONS = Requirement(
    QT_TRANSLATE_NOOP("wizard", "For a cluster: several connections at once are allowed"),
    "orchestrator.md 2.2",
)
_UTF8 = Requirement(QT_TRANSLATE_NOOP("wizard", "Character set UTF-8"), "assumed")
_ALL_MODES = (TlsMode.OFF, TlsMode.ENCRYPTED, TlsMode.PINNED, TlsMode.VERIFIED)

_DESCRIPTIONS = {
    Engine.SQLITE: EngineDescription(
        Engine.SQLITE,
        "SQLite",
        None,
        (_field(Field.PATH, QT_TRANSLATE_NOOP("wizard", "File")),),
        "sqlite3",
        "sqlite+pysqlite",
        (TlsMode.OFF,),
        (),
        note=QT_TRANSLATE_NOOP("wizard", "For practice only: no Orchestrator server works with SQLite."),
    ),
    Engine.POSTGRESQL: EngineDescription(
        Engine.POSTGRESQL,
        "PostgreSQL",
        5432,
        (_HOST, _PORT, _NAME, _USER, _PASSWORD, _TLS),
        "psycopg",
        "postgresql+psycopg",
        _ALL_MODES,
        (_OWN_USER, _UTF8, _SPACE, _CONNECTIONS),
    ),
    Engine.MARIADB: EngineDescription(
        Engine.MARIADB,
        "MySQL or MariaDB",
        3306,
        (_HOST, _PORT, _NAME, _USER, _PASSWORD, _TLS),
        "PyMySQL",
        "mysql+pymysql",
        _ALL_MODES,
        (_OWN_USER, _UTF8, _SPACE, _CONNECTIONS),
        note=QT_TRANSLATE_NOOP("wizard", "Experimental in Orchestrator 4.0; later manuals do not name it."),
    ),
    Engine.MSSQL: EngineDescription(
        Engine.MSSQL,
        "Microsoft SQL Server",
        1433,
        (
            _HOST,
            _PORT,
            _NAME,
            _field(Field.INSTANCE, QT_TRANSLATE_NOOP("wizard", "Instance name"), Need.OPTIONAL),
            _field(Field.DOMAIN, QT_TRANSLATE_NOOP("wizard", "Domain"), Need.OPTIONAL),
            _field(
                Field.NTLM2,
                QT_TRANSLATE_NOOP("wizard", "Use Windows authentication mode (NTLMv2)"),
                Need.OPTIONAL,
            ),
            _USER,
            _PASSWORD,
            _TLS,
        ),
        "mssql-python",
        "mssql+mssqlpython",
        _ALL_MODES,
        (
            _OWN_USER,
            Requirement(
                QT_TRANSLATE_NOOP("wizard", "SQL Server Browser runs, when an instance name is used"),
                "orchestrator.md 2.2",
            ),
            Requirement(
                QT_TRANSLATE_NOOP(
                    "wizard", "For a cluster: ALLOW_SNAPSHOT_ISOLATION and READ_COMMITTED_SNAPSHOT are on"
                ),
                "orchestrator.md 2.2",
            ),
            _SPACE,
        ),
    ),
    Engine.ORACLE: EngineDescription(
        Engine.ORACLE,
        "Oracle",
        1521,
        (
            _HOST,
            _PORT,
            _field(Field.INSTANCE, QT_TRANSLATE_NOOP("wizard", "Instance name"), Need.OPTIONAL),
            _field(Field.NAME, QT_TRANSLATE_NOOP("wizard", "Service name"), Need.OPTIONAL),
            _USER,
            _PASSWORD,
            _TLS,
        ),
        "oracledb",
        "oracle+oracledb",
        _ALL_MODES,
        (
            _OWN_USER,
            Requirement(QT_TRANSLATE_NOOP("wizard", "NLS_CHARACTER_SET is AL32UTF8"), "orchestrator.md 2.2"),
            _SPACE,
        ),
        note=QT_TRANSLATE_NOOP(
            "wizard", "A user with its schema is the database. Give the instance (SID) or the service name."
        ),
    ),
}


def describe(engine: Engine) -> EngineDescription:
    return _DESCRIPTIONS[engine]
