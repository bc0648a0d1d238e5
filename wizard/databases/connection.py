"""Opening a database: the only place that creates SQLAlchemy engines.

Read-only means refused by the server itself: SQLite ``mode=ro``, PostgreSQL
``default_transaction_read_only``, MariaDB ``SET SESSION TRANSACTION READ ONLY``, Oracle ``SET TRANSACTION
READ ONLY``. SQL Server has no such setting for a session, and Oracle's does not outlive a CREATE: there every
statement but a query is refused here as well (reading_only.py).
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.databases import findings
from wizard.databases.dialects import dialect_options
from wizard.databases.engine import Engine, TlsMode, describe
from wizard.databases.errors import ReadOnlyRefused
from wizard.databases.failures import failure
from wizard.databases.fields import check_fields
from wizard.databases.reading_only import GUARDED, why_not_a_query
from wizard.databases.target import Target, label

if TYPE_CHECKING:
    import sqlalchemy

CONNECT_SECONDS = 10
_SQLITE_BUSY_SECONDS = 30
_READ_ONLY_ON_ORACLE = "SET TRANSACTION READ ONLY"


def open_engine(
    target: Target,
    *,
    read_only: bool,
    connect_seconds: int = CONNECT_SECONDS,
    answer_seconds: int | None = None,
    autocommit: bool = False,
) -> sqlalchemy.Engine:
    """An engine that connects on first use. The caller disposes it (see :func:`connected`).

    Writing SQLite engines take the write lock when a transaction begins, so that two of them wait for each
    other instead of failing half-way; foreign keys are enforced there as on the servers. ``answer_seconds``
    limits how long one statement may take (PostgreSQL, MariaDB). Raises FieldMissing, FieldUnfit, DriverMissing.
    """
    check_fields(target)
    import sqlalchemy

    options: dict[str, Any] = {**dialect_options(target.engine), "hide_parameters": True}
    if autocommit and target.engine is not Engine.SQLITE:
        options["isolation_level"] = "AUTOCOMMIT"
    limits = _Limits(read_only, connect_seconds, answer_seconds)
    url, arguments = _url(target), _connect_arguments(target, limits)
    try:
        if target.engine is Engine.SQLITE:
            engine = sqlalchemy.create_engine(url, creator=lambda: _sqlite(target, read_only), **options)
        else:
            engine = sqlalchemy.create_engine(url, connect_args=arguments, pool_pre_ping=True, **options)
    except ImportError as error:
        raise failure(error, target) from error
    _listen(engine, target, read_only=read_only, autocommit=autocommit)
    return engine


@dataclass(frozen=True)
class _Limits:
    read_only: bool
    connect_seconds: int
    answer_seconds: int | None


@contextmanager
def connected(
    target: Target,
    *,
    read_only: bool,
    connect_seconds: int = CONNECT_SECONDS,
    answer_seconds: int | None = None,
    autocommit: bool = False,
) -> Iterator[sqlalchemy.Connection]:
    """One connection for the block: committed at its end unless read-only, everything closed and disposed.

    What the driver raises inside the block becomes this room's typed errors.
    """
    import sqlalchemy

    engine = open_engine(
        target,
        read_only=read_only,
        connect_seconds=connect_seconds,
        answer_seconds=answer_seconds,
        autocommit=autocommit,
    )
    try:
        with engine.connect() as connection:
            yield connection
            if not read_only:
                connection.commit()
    except (sqlalchemy.exc.SQLAlchemyError, OSError) as error:
        raise failure(error, target) from error
    finally:
        engine.dispose()


def _url(target: Target) -> sqlalchemy.URL:
    import sqlalchemy

    dialect = describe(target.engine).dialect
    if target.engine is Engine.SQLITE:
        return sqlalchemy.URL.create(dialect, database=target.path)
    if target.engine is Engine.MSSQL:
        return _mssql_url(target, dialect)
    if target.engine is Engine.ORACLE:
        # With a host here SQLAlchemy would look it up as a name in tnsnames.ora: see _oracle_arguments.
        return sqlalchemy.URL.create(dialect, username=target.user, password=target.password)
    return sqlalchemy.URL.create(
        dialect,
        username=target.user,
        password=None if target.engine is Engine.MARIADB else target.password,
        host=target.host,
        port=target.effective_port,
        database=target.name,
    )


def _mssql_url(target: Target, dialect: str) -> sqlalchemy.URL:
    import sqlalchemy

    by_instance = bool(target.instance) and not target.port
    query = {
        "Encrypt": "no" if target.tls is TlsMode.OFF else "yes",
        # The driver takes no file of authorities: with one, the certificate is verified by us before it connects.
        "TrustServerCertificate": "yes"
        if target.tls is not TlsMode.VERIFIED or target.tls_authorities
        else "no",
    }
    if target.domain:
        query["Trusted_Connection"] = "yes"
    return sqlalchemy.URL.create(
        dialect,
        # A Windows login is the account this program runs as: the driver takes no other one.
        username=None if target.domain else target.user,
        password=None if target.domain else target.password,
        host=f"{target.host}\\{target.instance}" if by_instance else target.host,
        port=None if by_instance else target.effective_port,
        database=target.name,
        query=query,
    )


def _connect_arguments(target: Target, limits: _Limits) -> dict[str, Any]:
    match target.engine:
        case Engine.SQLITE:
            return {}
        case Engine.POSTGRESQL:
            return _postgresql_arguments(target, limits)
        case Engine.MARIADB:
            return _mariadb_arguments(target, limits)
        case Engine.MSSQL:
            return {"timeout": limits.connect_seconds}
        case Engine.ORACLE:
            return _oracle_arguments(target, limits)


_SSLMODES = {
    TlsMode.OFF: "disable",
    TlsMode.ENCRYPTED: "require",
    TlsMode.PINNED: "require",
    TlsMode.VERIFIED: "verify-full",
}


def _postgresql_arguments(target: Target, limits: _Limits) -> dict[str, Any]:
    from wizard.databases.tls import authorities_file

    arguments: dict[str, Any] = {
        "connect_timeout": max(2, limits.connect_seconds),
        "sslmode": _SSLMODES[target.tls],
        "application_name": "certificate-wizard",
    }
    if target.tls is TlsMode.VERIFIED:
        arguments["sslrootcert"] = authorities_file(target)
    options = []
    if limits.read_only:
        options.append("-c default_transaction_read_only=on")
    if limits.answer_seconds is not None:
        options.append(f"-c statement_timeout={limits.answer_seconds}s")
    if options:
        arguments["options"] = " ".join(options)
    return arguments


def _mariadb_arguments(target: Target, limits: _Limits) -> dict[str, Any]:
    from wizard.databases.tls import tls_context

    arguments: dict[str, Any] = {"connect_timeout": limits.connect_seconds, "charset": "utf8mb4"}
    # As text, PyMySQL would send it in Latin-1; servers compare what was set in UTF-8.
    arguments["password"] = (target.password or "").encode()
    context = tls_context(target)
    if context is None:
        arguments["ssl_disabled"] = True
    else:
        arguments["ssl"] = context
    if limits.read_only:
        arguments["init_command"] = "SET SESSION TRANSACTION READ ONLY"
    if limits.answer_seconds is not None:
        arguments["read_timeout"] = arguments["write_timeout"] = limits.answer_seconds
    return arguments


def _oracle_arguments(target: Target, limits: _Limits) -> dict[str, Any]:
    from wizard.databases.tls import tls_context

    arguments: dict[str, Any] = {
        "host": target.host,
        "port": target.effective_port,
        "tcp_connect_timeout": limits.connect_seconds,
        "retry_count": 0,
    }
    arguments["service_name" if target.name else "sid"] = target.name or target.instance
    context = tls_context(target)
    if context is not None:
        by_name = target.tls is TlsMode.VERIFIED
        arguments.update(protocol="tcps", ssl_context=context, ssl_server_dn_match=by_name)
    return arguments


def _sqlite(target: Target, read_only: bool) -> sqlite3.Connection:
    mode = "ro" if read_only else "rwc"
    uri = f"{Path(target.path).resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(
        uri, uri=True, check_same_thread=False, timeout=_SQLITE_BUSY_SECONDS, isolation_level=None
    )
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def _listen(engine: sqlalchemy.Engine, target: Target, *, read_only: bool, autocommit: bool) -> None:
    from sqlalchemy import event

    if target.engine is Engine.SQLITE and not autocommit:
        # The driver's own transactions leave DDL and reads outside; ours begin when SQLAlchemy's do.
        begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    if _checked_before(target):
        event.listen(engine, "do_connect", lambda *_: _check_certificate(target))
    if read_only and target.engine is Engine.ORACLE:
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(_READ_ONLY_ON_ORACLE))
    if read_only and target.engine in GUARDED:
        event.listen(engine, "before_cursor_execute", _queries_only(target))


def _checked_before(target: Target) -> bool:
    """Whether the driver cannot check the certificate as asked: it is fetched and checked before each connection.

    libpq takes no pin; SCRAM's channel binding then ties the login to the certificate of the connection itself.
    Microsoft's driver takes neither pin nor authorities: its keyword ServerCertificate changes nothing (measured,
    driver 18 on Linux, a missing file included).
    """
    by_file = target.tls is TlsMode.VERIFIED and bool(target.tls_authorities)
    match target.engine:
        case Engine.POSTGRESQL:
            return target.tls is TlsMode.PINNED
        case Engine.MSSQL:
            return target.tls is TlsMode.PINNED or by_file
        case _:
            return False


def _check_certificate(target: Target) -> None:
    from wizard.databases.server_certificate import server_certificate
    from wizard.databases.tls import check_pin, tls_context

    if target.tls is TlsMode.PINNED:
        check_pin(target, server_certificate(target).der)
    else:
        server_certificate(target, context=tls_context(target))


def _queries_only(target: Target) -> Any:
    def refuse(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        reason = why_not_a_query(target.engine, statement)
        if reason and statement != _READ_ONLY_ON_ORACLE:
            raise ReadOnlyRefused(findings.READ_ONLY.of(label(target), answer=reason))

    return refuse
