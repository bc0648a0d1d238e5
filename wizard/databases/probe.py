"""Test connection: an answer within seconds in every case, and each failure told apart.

First the name and the port, by TCP; then the server's certificate, where the connection is to be encrypted;
then the driver. Drivers are given up when time is over.
"""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.databases import findings
from wizard.databases.bounded import within
from wizard.databases.connection import connected
from wizard.databases.engine import Engine, TlsMode, describe
from wizard.databases.errors import (
    CertificateUntrusted,
    DatabaseError,
    FileMissing,
    HostUnreachable,
    NotThisEngine,
    ServerSilent,
    TlsFailed,
    UnknownHost,
)
from wizard.databases.failures import failure
from wizard.databases.fields import check_fields
from wizard.databases.network import connect_tcp
from wizard.databases.other_objects import other_objects
from wizard.databases.server_certificate import ServerCertificate, server_certificate
from wizard.databases.server_facts import Privileges, server_facts
from wizard.databases.sql_browser import tcp_port
from wizard.databases.tables import tables, views
from wizard.databases.target import Target, label
from wizard.foundation.cancel import Cancel, Deadline, DeadlinePassed
from wizard.foundation.findings import Finding

if TYPE_CHECKING:
    import sqlalchemy

SECONDS = 4.5
"""Half a second less than what is promised: a given-up driver and the words about it take their time too."""
_DRIVER_SECONDS = 4
_GREETING_SECONDS = 0.2


@dataclass(frozen=True)
class DatabaseFacts:
    """What a test of the connection found out."""

    engine: Engine
    server_version: str
    driver: str
    driver_version: str
    seconds: float
    """How long the whole test took."""
    charset: str
    tables: tuple[str, ...]
    """With their schema where it is not the connection's own kind of default: ``public.vmo_keystore``."""
    views: tuple[str, ...]
    privileges: Privileges
    identity: str
    encrypted: bool | None
    free_megabytes: int | None = None
    """Room left for tables; None: the engine does not tell."""
    certificate: ServerCertificate | None = None
    findings: tuple[Finding, ...] = ()
    others: tuple[str, ...] = ()
    """Sequences, programs and types, each with its kind."""
    exists: bool = True
    """Always true: an absent database is the error UnknownDatabase."""

    @property
    def empty(self) -> bool:
        return not self.held

    @property
    def held(self) -> tuple[str, ...]:
        return (*self.tables, *self.views, *self.others)


def probe(
    target: Target, cancel: Cancel | None = None, seconds: float = SECONDS, deadline: Deadline | None = None
) -> DatabaseFacts:
    """Connect read-only and look around. Raises a DatabaseError or Cancelled, never later than ``seconds``.

    ``deadline`` instead of ``seconds``: several probes share it.
    """
    check_fields(target)
    deadline = deadline or Deadline(seconds)
    waited = round(deadline.remaining, 1)
    try:
        return within(deadline, cancel or Cancel(), lambda: _probe(target, deadline))
    except DeadlinePassed as error:
        raise ServerSilent(findings.SILENT.of(label(target), seconds=waited)) from error


def _probe(target: Target, deadline: Deadline) -> DatabaseFacts:
    started = time.monotonic()
    certificate = None
    if target.engine is Engine.SQLITE:
        _check_file(target)
    else:
        certificate = _reach(target, deadline)
    try:
        facts = _look_around(target)
    except CertificateUntrusted as error:
        raise _with_certificate(error, target, certificate) from error
    except HostUnreachable as error:  # the port was open a moment ago: only the driver waited in vain
        seconds = round(time.monotonic() - started, 1)
        raise ServerSilent(findings.SILENT.of(label(target), seconds=seconds)) from error
    except UnknownHost as error:  # a moment ago it was known: a code left over in Microsoft's driver
        answer = "the connection was closed"
        raise NotThisEngine(findings.NOT_THIS_ENGINE.of(label(target), answer=answer)) from error
    return replace(facts, certificate=certificate, seconds=round(time.monotonic() - started, 3))


def _check_file(target: Target) -> None:
    path = Path(target.path)
    if not path.is_file():
        answer = "a folder" if path.is_dir() else "no such file"
        raise FileMissing(findings.FILE_MISSING.of(label(target), answer=answer))


def _reach(target: Target, deadline: Deadline) -> ServerCertificate | None:
    port = tcp_port(target, deadline)
    with connect_tcp(target, port, deadline) as connection:
        if target.engine is Engine.ORACLE:
            _keeps_silent(target, connection)
    if target.tls is TlsMode.OFF:
        return None
    try:
        return server_certificate(replace(target, port=port), deadline)
    except (NotThisEngine, TlsFailed) as error:
        if target.engine is not Engine.MSSQL or isinstance(error.__cause__, ValueError):
            raise
        return None  # the driver decides: newer servers may begin TLS in other ways


def _keeps_silent(target: Target, connection: socket.socket) -> None:
    """An Oracle listener never speaks first: its driver waits in vain for one that does (mail, SSH, MariaDB)."""
    connection.settimeout(_GREETING_SECONDS)
    try:
        greeting = connection.recv(64)
    except OSError:  # nothing came, or the driver will say it better
        return
    if greeting:
        answer = f"it begins with {greeting.decode('ascii', 'backslashreplace')!r}"
        raise NotThisEngine(findings.NOT_THIS_ENGINE.of(label(target), answer=answer))


def _look_around(target: Target) -> DatabaseFacts:
    with connected(
        target, read_only=True, connect_seconds=_DRIVER_SECONDS, answer_seconds=_DRIVER_SECONDS
    ) as connection:
        facts = server_facts(connection, target)
        return DatabaseFacts(
            engine=target.engine,
            server_version=facts.version,
            driver=describe(target.engine).driver,
            driver_version=_driver_version(connection),
            seconds=0.0,
            charset=facts.charset,
            tables=tuple(map(str, tables(connection, target.engine))),
            views=tuple(map(str, views(connection, target.engine))),
            privileges=facts.privileges,
            identity=facts.identity,
            encrypted=facts.encrypted,
            free_megabytes=facts.free_megabytes,
            findings=facts.findings,
            others=other_objects(connection, target.engine),
        )


def _driver_version(connection: sqlalchemy.Connection) -> str:
    module: Any = connection.dialect.loaded_dbapi
    # PyMySQL's __version__ names the mysqlclient it imitates.
    names = ("VERSION_STRING", "__version__", "sqlite_version")
    return next((str(version) for name in names if (version := getattr(module, name, None))), "")


def _with_certificate(
    error: CertificateUntrusted, target: Target, certificate: ServerCertificate | None
) -> DatabaseError:
    """The same error naming the fingerprint that the administrator may compare and trust."""
    if certificate is None:
        return failure(error, target)
    parameters = dict(error.finding.parameters) | {"sha256": certificate.sha256}
    made = CertificateUntrusted(replace(error.finding, parameters=tuple(parameters.items())))
    made.certificate = certificate
    return made
