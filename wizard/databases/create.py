"""Making the new database, and undoing exactly that.

What was there before is never changed beyond a grant, and never dropped. Undo looks first: a database that
holds anything but what the migration put there stays.
"""

from __future__ import annotations

import os
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from wizard.databases import findings
from wizard.databases.connection import connected
from wizard.databases.emptiness import check_empty, check_only_ours
from wizard.databases.engine import Engine
from wizard.databases.errors import FieldMissing, FieldUnfit, FileMissing, NotOurs
from wizard.databases.failures import failure
from wizard.databases.statements import Already, Makes, Statement, creation_statements, statements
from wizard.databases.target import Target, label
from wizard.foundation.private_files import PRIVATE_FILE

if TYPE_CHECKING:
    import sqlalchemy

__all__ = [
    "Already",
    "Created",
    "Dropped",
    "Expectation",
    "check_empty",
    "create_database",
    "creation_statements",
    "drop_if_ours",
    "login_exists",
    "maintenance",
]

_MAINTENANCE = {Engine.POSTGRESQL: "postgres", Engine.MARIADB: "information_schema", Engine.MSSQL: "master"}
_SQLITE_COMPANIONS = ("", "-journal", "-wal", "-shm")


@dataclass(frozen=True)
class Created:
    """What this call made, for the journal. False: it was there before."""

    database: bool
    login: bool


@dataclass(frozen=True)
class Expectation:
    """What undo may find: what was created, and the tables the migration put there since."""

    created: Created
    tables: frozenset[str] = frozenset()
    """Names without schema."""


@dataclass(frozen=True)
class Dropped:
    database: bool
    login: bool


def create_database(administrator: Target, target: Target) -> Created:
    """Create the database, its login and grants, as far as they are missing.

    An administrator who is the target's own login makes the database alone: as its creator it has every right there.
    A database that exists must be empty. An existing login keeps its password: probe the target afterwards.
    Raises NotEmpty, NoPrivilege, FieldMissing and what connecting raises; then what this call made is gone.
    SQLite: makes the file; ``administrator`` is not used.
    """
    if target.engine is Engine.SQLITE:
        return _create_file(target)
    with connected(maintenance(administrator), read_only=False, autocommit=True) as connection:
        already = _already(connection, target)
        if already.database:
            check_empty(_as_administrator(administrator, target))
        if _same_login(administrator, target):
            return _create_alone(connection, target, already)
        if not already.login and not target.password and not target.domain:
            raise FieldMissing(findings.FIELD_MISSING.of(label(target), field="Password"))
        _run_all(connection, target, statements(target, already, _password_literal(connection, target)))
    return Created(database=not already.database, login=not already.login)


def drop_if_ours(administrator: Target, target: Target, expectation: Expectation) -> Dropped:
    """Drop what ``create_database`` made and nothing else; absent parts count as done.

    Raises NotOurs when the database holds more than ``expectation.tables``, InUse while others are connected.
    """
    if target.engine is Engine.SQLITE:
        return _drop_file(target, expectation)
    created = expectation.created
    with connected(maintenance(administrator), read_only=False, autocommit=True) as connection:
        there = _already(connection, target)
        if created.database and there.database:
            check_only_ours(_as_administrator(administrator, target), expectation.tables)
        dropped = Dropped(created.database and there.database, created.login and there.login)
        granted = there.login and not _same_login(administrator, target)
        for statement in reversed(statements(target, Already(), "''")):
            if _to_drop(statement, dropped, granted):
                _run(connection, statement.undo)
    return dropped


def _to_drop(statement: Statement, dropped: Dropped, granted: bool) -> bool:
    match statement.makes:
        case Makes.DATABASE:
            return dropped.database and bool(statement.undo)
        case Makes.LOGIN:
            return dropped.login and bool(statement.undo)
        case Makes.GRANT:
            # A login of others keeps nothing of ours; on the other engines its grant goes with the database.
            kept = dropped.database and granted and not dropped.login
            return kept and statement.undo.startswith("REVOKE")


def _same_login(administrator: Target, target: Target) -> bool:
    return (administrator.user, administrator.domain) == (target.user, target.domain)


def _create_alone(connection: sqlalchemy.Connection, target: Target, already: Already) -> Created:
    """The login is the one that is connected: it is neither made nor granted anything."""
    missing = statements(target, replace(already, login=True), "''")
    _run_all(connection, target, tuple(each for each in missing if each.makes is Makes.DATABASE))
    return Created(database=not already.database and target.engine is not Engine.ORACLE, login=False)


def maintenance(administrator: Target) -> Target:
    """The administrator's connection to a database that every server of the engine has."""
    name = _MAINTENANCE.get(administrator.engine, administrator.name)
    return replace(administrator, name=name)


def _as_administrator(administrator: Target, target: Target) -> Target:
    if target.engine is Engine.ORACLE:
        return target
    return replace(administrator, name=target.name)


_EXISTING = {
    Engine.POSTGRESQL: (
        "SELECT EXISTS(SELECT 1 FROM pg_database WHERE datname = :name),"
        " EXISTS(SELECT 1 FROM pg_roles WHERE rolname = :user),"
        " (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)"
    ),
    Engine.MARIADB: (
        "SELECT EXISTS(SELECT 1 FROM information_schema.SCHEMATA WHERE schema_name = :name),"
        " EXISTS(SELECT 1 FROM mysql.user WHERE user = :user AND host = '%'), 1"
    ),
    Engine.MSSQL: (
        "SELECT CASE WHEN DB_ID(:name) IS NULL THEN 0 ELSE 1 END,"
        " CASE WHEN SUSER_ID(:user) IS NULL THEN 0 ELSE 1 END, 1"
    ),
    Engine.ORACLE: (
        "SELECT COUNT(*), COUNT(*), 1 FROM all_users WHERE username = UPPER(:user) OR username = :user"
        " AND :name IS NOT NULL"
    ),
}


def login_exists(administrator: Target, target: Target) -> bool:
    """Whether the server has the target's login already: creating leaves that one's password as it is."""
    with connected(maintenance(administrator), read_only=True) as connection:
        return _already(connection, target).login


def _already(connection: sqlalchemy.Connection, target: Target) -> Already:
    import sqlalchemy

    user = f"{target.domain}\\{target.user}" if target.domain else target.user
    query = sqlalchemy.text(_EXISTING[target.engine])
    database, login, superuser = connection.execute(query, {"name": target.name or "-", "user": user}).one()
    return Already(bool(database), bool(login), bool(superuser))


def _run_all(connection: sqlalchemy.Connection, target: Target, todo: tuple[Statement, ...]) -> None:
    """Run the statements; when one fails, undo those before it, newest first."""
    import sqlalchemy

    for index, statement in enumerate(todo):
        try:
            _run(connection, statement.text)
        except sqlalchemy.exc.DBAPIError as error:
            for done in reversed(todo[:index]):
                if done.undo:
                    with suppress(sqlalchemy.exc.DBAPIError):
                        _run(connection, done.undo)
            raise failure(error, target) from error


def _run(connection: sqlalchemy.Connection, statement: str) -> None:
    """Run one statement as it stands: no driver looks for parameters in it."""
    connection.execution_options(no_parameters=True).exec_driver_sql(statement)


def _password_literal(connection: sqlalchemy.Connection, target: Target) -> str:
    """The password as a literal, quoted by the driver where it can.

    PostgreSQL gets the SCRAM verifier, so that the password itself reaches neither the server nor its log.
    """
    password = target.password or ""
    driver: Any = connection.connection.driver_connection
    match target.engine:
        case Engine.POSTGRESQL:
            from psycopg import sql

            verifier = driver.pgconn.encrypt_password(
                password.encode(), target.user.encode(), b"scram-sha-256"
            )
            return sql.Literal(verifier.decode("ascii")).as_string(driver)
        case Engine.MARIADB:
            return str(driver.escape(password))
        case Engine.MSSQL:
            return "N'" + password.replace("'", "''") + "'"
        case _:
            if '"' in password or "\0" in password:
                reason = 'Oracle takes no " and no NUL in it'
                raise FieldUnfit(findings.FIELD_UNFIT.of(label(target), field="Password", reason=reason))
            return f'"{password}"'


def _create_file(target: Target) -> Created:
    path = Path(target.path)
    try:
        descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, PRIVATE_FILE)
    except FileExistsError:
        check_empty(target)
        return Created(database=False, login=False)
    except OSError as error:
        answer = error.strerror or str(error)
        raise FileMissing(findings.FILE_MISSING.of(label(target), answer=answer)) from error
    os.close(descriptor)
    return Created(database=True, login=False)


def _drop_file(target: Target, expectation: Expectation) -> Dropped:
    path = Path(target.path)
    if not expectation.created.database or not path.exists():
        return Dropped(database=False, login=False)
    if not path.is_file():
        raise NotOurs(findings.NOT_OURS.of(label(target), reason="it is not a file"))
    check_only_ours(target, expectation.tables)
    for companion in _SQLITE_COMPANIONS:
        path.with_name(path.name + companion).unlink(missing_ok=True)
    return Dropped(database=True, login=False)
