"""What a connected server says about itself, and which requirements of Orchestrator it misses.

Requirements: reference/orchestrator.md 2.2. What the reference does not state is marked assumed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from wizard.databases import findings
from wizard.databases.engine import Engine
from wizard.databases.target import Target, label
from wizard.databases.versions import check_version
from wizard.foundation.findings import Finding

if TYPE_CHECKING:
    import sqlalchemy

_SMALLEST_PACKET = 64 << 20  # assumed: a resource element of some tens of MB must fit
_LEAST_SPACE_MB = 1024


@dataclass(frozen=True)
class Privileges:
    """None: the engine does not tell."""

    create_tables: bool | None = None
    create_databases: bool | None = None
    create_logins: bool | None = None


@dataclass(frozen=True)
class ServerFacts:
    version: str
    charset: str
    identity: str
    """Equal for two connections exactly when they lead to the same database, whatever host name was used."""
    privileges: Privileges
    encrypted: bool | None = None
    free_megabytes: int | None = None
    """Room left for tables. None: it grows with the disk, or the engine does not tell."""
    findings: tuple[Finding, ...] = ()


def server_facts(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    facts = _facts(connection, target)
    noticed = (*check_version(target, facts.version), *_room(target, facts.free_megabytes))
    return replace(facts, findings=(*facts.findings, *noticed))


def _room(target: Target, megabytes: int | None) -> tuple[Finding, ...]:
    if megabytes is None or megabytes >= _LEAST_SPACE_MB:
        return ()
    return (findings.SPACE_LOW.of(label(target), megabytes=megabytes),)


def _facts(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    match target.engine:
        case Engine.SQLITE:
            return _sqlite(connection, target)
        case Engine.POSTGRESQL:
            return _postgresql(connection, target)
        case Engine.MARIADB:
            return _mariadb(connection, target)
        case Engine.MSSQL:
            return _mssql(connection, target)
        case Engine.ORACLE:
            return _oracle(connection, target)


def _row(connection: sqlalchemy.Connection, query: str) -> Any:
    return connection.exec_driver_sql(query).one()


def _may_create(target: Target, allowed: bool | None, statement: str) -> tuple[Finding, ...]:
    if allowed is not False:
        return ()
    return (findings.CANNOT_CREATE_TABLES.of(label(target), user=target.user, statement=statement),)


def _charset(target: Target, found: str, wanted: str, fits: bool) -> tuple[Finding, ...]:
    return () if fits else (findings.CHARSET_UNFIT.of(label(target), found=found, wanted=wanted),)


def _sqlite(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    version, encoding = _row(connection, "SELECT sqlite_version(), (SELECT encoding FROM pragma_encoding)")
    return ServerFacts(
        version,
        encoding,
        target.path,
        Privileges(create_tables=True),
        findings=(findings.PRACTICE_ONLY.of(label(target)),),
    )


def _postgresql(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    row = _row(
        connection,
        "SELECT current_setting('server_version') AS version, current_setting('server_encoding') AS charset,"
        " pg_postmaster_start_time()::text AS started, current_database() AS name,"
        " COALESCE(has_schema_privilege(current_schema(), 'CREATE'), false) AS tables,"
        " r.rolcreatedb OR r.rolsuper AS databases, r.rolcreaterole OR r.rolsuper AS logins"
        " FROM pg_roles r WHERE r.rolname = current_user",
    )
    noticed = (
        *_charset(target, row.charset, "UTF8", row.charset == "UTF8"),
        *_may_create(
            target, row.tables, f'GRANT USAGE, CREATE ON SCHEMA public TO "{target.user}" (in {row.name})'
        ),
    )
    privileges = Privileges(row.tables, row.databases, row.logins)
    identity = f"postgresql {row.started} {row.name}"
    driver: Any = connection.connection.driver_connection
    # Asked of the driver: the view pg_stat_ssl came with PostgreSQL 9.5.
    encrypted = bool(driver.pgconn.ssl_in_use)
    return ServerFacts(row.version, row.charset, identity, privileges, encrypted, findings=noticed)


def _mariadb(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    row = _row(
        connection,
        "SELECT VERSION() AS version, @@character_set_database AS charset, DATABASE() AS name,"
        " @@hostname AS host, @@port AS port, @@datadir AS folder, @@max_allowed_packet AS packet,"
        " CURRENT_USER() AS account",
    )
    encrypted = _row(connection, "SHOW SESSION STATUS LIKE 'Ssl_cipher'")[1] != ""
    tables = _mariadb_privilege(connection, row.account, "CREATE", here=True)
    noticed = (
        *_charset(target, row.charset, "utf8mb4", row.charset in {"utf8", "utf8mb3", "utf8mb4"}),
        *_may_create(target, tables, f"GRANT ALL PRIVILEGES ON `{row.name}`.* TO {row.account}"),
        *(
            (findings.PACKET_SMALL.of(label(target), bytes=row.packet),)
            if row.packet < _SMALLEST_PACKET
            else ()
        ),
    )
    privileges = Privileges(
        tables,
        _mariadb_privilege(connection, row.account, "CREATE", here=False),
        _mariadb_privilege(connection, row.account, "CREATE USER", here=False),
    )
    identity = f"mariadb {row.host}:{row.port}{row.folder} {row.name}"
    return ServerFacts(row.version, row.charset, identity, privileges, encrypted, findings=noticed)


def _mariadb_privilege(
    connection: sqlalchemy.Connection, account: str, privilege: str, *, here: bool
) -> bool | None:
    """Whether the account holds it everywhere or, with ``here``, on this database. Roles: not told."""
    import sqlalchemy

    user, _, host = account.rpartition("@")
    grantee = f"'{user}'@'{host}'"
    everywhere = sqlalchemy.text(
        "SELECT COUNT(*) FROM information_schema.USER_PRIVILEGES"
        " WHERE grantee = :grantee AND privilege_type = :privilege"
    )
    on_this = sqlalchemy.text(
        "SELECT COUNT(*) FROM information_schema.SCHEMA_PRIVILEGES"
        " WHERE grantee = :grantee AND privilege_type = :privilege AND DATABASE() LIKE table_schema"
    )
    for query in (everywhere, on_this) if here else (everywhere,):
        if connection.execute(query, {"grantee": grantee, "privilege": privilege}).scalar():
            return True
    return None if _has_role(connection) else False


def _has_role(connection: sqlalchemy.Connection) -> bool:
    """Roles came with MariaDB 10.0.5 and MySQL 8.0."""
    version = connection.dialect.server_version_info or ()
    if version < ((10, 0, 5) if getattr(connection.dialect, "is_mariadb", False) else (8,)):
        return False
    return connection.exec_driver_sql("SELECT CURRENT_ROLE()").scalar() not in {None, "NONE"}


def _mssql(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    row = _row(
        connection,
        "SELECT CAST(SERVERPROPERTY('ProductVersion') AS nvarchar(128)) AS version,"
        " CAST(DATABASEPROPERTYEX(DB_NAME(), 'Collation') AS nvarchar(128)) AS charset,"
        " CAST(SERVERPROPERTY('ServerName') AS nvarchar(256)) AS server, d.name AS name,"
        " d.snapshot_isolation_state AS snapshot, d.is_read_committed_snapshot_on AS committed,"
        " HAS_PERMS_BY_NAME(DB_NAME(), 'DATABASE', 'CREATE TABLE') AS tables,"
        " HAS_PERMS_BY_NAME(NULL, NULL, 'CREATE ANY DATABASE') AS databases,"
        " HAS_PERMS_BY_NAME(NULL, NULL, 'ALTER ANY LOGIN') AS logins"
        " FROM sys.databases d WHERE d.database_id = DB_ID()",
    )
    quote = connection.dialect.identifier_preparer.quote_identifier
    options = (
        ("ALLOW_SNAPSHOT_ISOLATION", row.snapshot == 1),
        ("READ_COMMITTED_SNAPSHOT", bool(row.committed)),
    )
    noticed = tuple(
        findings.SNAPSHOT_ISOLATION_OFF.of(
            label(target), option=option, statement=f"ALTER DATABASE {quote(row.name)} SET {option} ON"
        )
        for option, on in options
        if not on
    )
    account = f"{target.domain}\\{target.user}" if target.domain else target.user
    noticed += _may_create(target, bool(row.tables), f"ALTER ROLE db_owner ADD MEMBER {quote(account)}")
    if target.domain:
        noticed += (findings.WINDOWS_LOGIN.of(label(target), user=account),)
    privileges = Privileges(bool(row.tables), bool(row.databases), bool(row.logins))
    (free,) = _row(connection, _MSSQL_ROOM)
    return ServerFacts(
        row.version,
        row.charset,
        f"mssql {row.server} {row.name}",
        privileges,
        free_megabytes=None if free is None else int(free),
        findings=noticed,
    )


# In pages of 8 KB; max_size -1 grows until the disk is full, whose room only an administrator may ask for.
_MSSQL_ROOM = (
    "SELECT CASE WHEN SUM(CASE WHEN max_size = -1 AND growth > 0 THEN 1 ELSE 0 END) > 0 THEN NULL ELSE"
    " SUM(CASE WHEN growth > 0 THEN max_size ELSE size END - FILEPROPERTY(name, 'SpaceUsed')) / 128 END"
    " FROM sys.database_files WHERE type = 0"
)


def _oracle(connection: sqlalchemy.Connection, target: Target) -> ServerFacts:
    version = ".".join(str(part) for part in connection.dialect.server_version_info or ())
    (charset,) = _row(
        connection, "SELECT value FROM nls_database_parameters WHERE parameter = 'NLS_CHARACTERSET'"
    )
    (name, schema) = _row(
        connection,
        "SELECT SYS_CONTEXT('USERENV', 'DB_UNIQUE_NAME') || '/' || SYS_CONTEXT('USERENV', 'CON_NAME'),"
        " SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA') FROM dual",
    )
    held = set(connection.exec_driver_sql("SELECT privilege FROM session_privs").scalars())
    (free,) = _row(connection, "SELECT SUM(bytes) / 1048576 FROM user_free_space")
    privileges = Privileges("CREATE TABLE" in held, "CREATE USER" in held, "CREATE USER" in held)
    noticed = (
        *_charset(target, charset, "AL32UTF8", charset == "AL32UTF8"),
        *_may_create(target, privileges.create_tables, f"GRANT CREATE TABLE TO {target.user}"),
    )
    return ServerFacts(
        version,
        charset,
        f"oracle {name} {schema}",
        privileges,
        free_megabytes=None if free is None else int(free),
        findings=noticed,
    )
