"""The statements that make a database, its login and its grants: shown before they run, and copyable.

The grants are assumed: the manuals name none (reference/orchestrator.md 2.2), so the login owns its database.
Names are quoted by the engine's dialect. Where a password belongs, the shown text has a placeholder.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from wizard.databases.dialects import quoted
from wizard.databases.engine import Engine
from wizard.databases.target import Target


class Makes(enum.Enum):
    DATABASE = "database"
    LOGIN = "login"
    GRANT = "grant"


@dataclass(frozen=True)
class Statement:
    makes: Makes
    text: str
    undo: str = ""


@dataclass(frozen=True)
class Already:
    """What the server has before anything is created. The usual case, nothing, is the default."""

    database: bool = False
    login: bool = False
    superuser: bool = True
    """False: on PostgreSQL the administrator must join the new role before giving it a database."""


def creation_statements(target: Target, already: Already | None = None) -> tuple[str, ...]:
    """For people: in order, with a placeholder where the password belongs. Nothing for SQLite, a file.

    Without ``already``: everything that may run, on an empty server and for an administrator who is no superuser.
    """
    missing = already or Already(superuser=False)
    return tuple(statement.text for statement in statements(target, missing, placeholder(target)))


def placeholder(target: Target) -> str:
    words = f"<password of {target.user}>".replace("'", "").replace('"', "")
    match target.engine:
        case Engine.ORACLE:
            return f'"{words}"'
        case Engine.MSSQL:
            return f"N'{words}'"
        case _:
            return f"'{words}'"


def statements(target: Target, already: Already, password: str) -> tuple[Statement, ...]:
    """What is missing, in the order to run it; ``password`` is a literal that the driver has quoted."""
    every = _statements_of(target, password)
    return tuple(
        statement
        for statement in every
        if not (already.database and statement.makes is Makes.DATABASE)
        and not (already.login and statement.makes is Makes.LOGIN)
        and not (already.superuser and statement.text.endswith("TO CURRENT_USER"))
    )


def _statements_of(target: Target, password: str) -> tuple[Statement, ...]:
    match target.engine:
        case Engine.SQLITE:
            return ()
        case Engine.POSTGRESQL:
            return _postgresql(target, password)
        case Engine.MARIADB:
            return _mariadb(target, password)
        case Engine.MSSQL:
            return _mssql(target, password)
        case Engine.ORACLE:
            return _oracle(target, password)


def _postgresql(target: Target, password: str) -> tuple[Statement, ...]:
    name, login = quoted(target.engine, target.name), quoted(target.engine, target.user)
    return (
        Statement(Makes.LOGIN, f"CREATE ROLE {login} LOGIN PASSWORD {password}", f"DROP ROLE {login}"),
        Statement(Makes.GRANT, f"GRANT {login} TO CURRENT_USER"),
        Statement(
            Makes.DATABASE,
            f"CREATE DATABASE {name} OWNER {login} ENCODING 'UTF8' TEMPLATE template0",
            f"DROP DATABASE {name}",
        ),
    )


def _mariadb(target: Target, password: str) -> tuple[Statement, ...]:
    name, account, pattern = (
        quoted(target.engine, target.name),
        _mariadb_account(target),
        _grant_pattern(target),
    )
    return (
        Statement(Makes.DATABASE, f"CREATE DATABASE {name} CHARACTER SET utf8mb4", f"DROP DATABASE {name}"),
        Statement(Makes.LOGIN, f"CREATE USER {account} IDENTIFIED BY {password}", f"DROP USER {account}"),
        Statement(
            Makes.GRANT,
            f"GRANT ALL PRIVILEGES ON {pattern}.* TO {account}",
            f"REVOKE ALL PRIVILEGES ON {pattern}.* FROM {account}",
        ),
    )


def _mariadb_account(target: Target) -> str:
    """``'user'@'%'``: Orchestrator may connect from any of a cluster's machines."""
    user = target.user.replace("\\", "\\\\").replace("'", "''")
    return f"'{user}'@'%'"


def _grant_pattern(target: Target) -> str:
    """The database's name where GRANT reads a pattern: ``_`` and ``%`` would stand for other names too."""
    escaped = target.name.replace("\\", "\\\\").replace("_", "\\_").replace("%", "\\%")
    return quoted(target.engine, escaped)


def _mssql(target: Target, password: str) -> tuple[Statement, ...]:
    account = f"{target.domain}\\{target.user}" if target.domain else target.user
    name, login = quoted(target.engine, target.name), quoted(target.engine, account)
    proof = "FROM WINDOWS" if target.domain else f"WITH PASSWORD = {password}"
    return (
        Statement(Makes.DATABASE, f"CREATE DATABASE {name}", f"DROP DATABASE {name}"),
        Statement(Makes.DATABASE, f"ALTER DATABASE {name} SET ALLOW_SNAPSHOT_ISOLATION ON"),
        Statement(Makes.DATABASE, f"ALTER DATABASE {name} SET READ_COMMITTED_SNAPSHOT ON"),
        Statement(Makes.LOGIN, f"CREATE LOGIN {login} {proof}", f"DROP LOGIN {login}"),
        Statement(Makes.GRANT, f"USE {name}", "USE [master]"),
        Statement(Makes.GRANT, f"CREATE USER {login} FOR LOGIN {login}", f"DROP USER {login}"),
        Statement(Makes.GRANT, f"ALTER ROLE db_owner ADD MEMBER {login}"),
    )


def _oracle(target: Target, password: str) -> tuple[Statement, ...]:
    """The schema is the database: making the login makes it, dropping it needs CASCADE once tables exist."""
    user = quoted(target.engine, target.user)
    privileges = (
        "CREATE SESSION, CREATE TABLE, CREATE VIEW, CREATE SEQUENCE, CREATE PROCEDURE, CREATE TRIGGER"
    )
    return (
        Statement(Makes.LOGIN, f"CREATE USER {user} IDENTIFIED BY {password}", f"DROP USER {user} CASCADE"),
        Statement(Makes.GRANT, f"GRANT {privileges}, UNLIMITED TABLESPACE TO {user}"),
    )
