"""Which two databases a practice server has: the one it was made with, and the one for the change."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote

from wizard.databases.connection import connected
from wizard.databases.create import Already, create_database, creation_statements
from wizard.databases.emptiness import check_empty, check_only_ours
from wizard.databases.engine import Engine
from wizard.databases.errors import NotEmpty, UnknownDatabase
from wizard.databases.target import Target
from wizard.practice import tables
from wizard.practice.settings import made_up_password


@dataclass(frozen=True)
class Places:
    old: Target
    new: Target
    administrator: Target | None


def places(folder: Path, administrator: Target | None, old: Target | None, new: Target | None) -> Places:
    """Those that were named; else, below ``administrator``, names and logins of their own; else SQLite files."""
    run = secrets.token_hex(4)
    return Places(
        old or _made_up(folder, administrator, run, "old"),
        new or _made_up(folder, administrator, run, "new"),
        administrator,
    )


def _made_up(folder: Path, administrator: Target | None, run: str, which: str) -> Target:
    if administrator is None or administrator.engine is Engine.SQLITE:
        return Target(Engine.SQLITE, path=str((folder / f"{which}-database.sqlite").resolve()))
    name = f"practice_{run}_{which}"
    return Target(
        administrator.engine,
        host=administrator.host,
        port=administrator.port,
        name=name,
        user=name,
        password=made_up_password(),
        tls=administrator.tls,
        tls_sha256=administrator.tls_sha256,
        tls_authorities=administrator.tls_authorities,
    )


def administers(administrator: Target | None, target: Target) -> bool:
    """Whether the login belongs to the very server on which the target is, or is to be."""
    if administrator is None or target.engine is Engine.SQLITE:
        return False
    ours = administrator.engine, administrator.host, administrator.effective_port
    return ours == (target.engine, target.host, target.effective_port)


def make_old_database(chosen: Places, *, begun: bool) -> None:
    """Make the server's own database where it is missing; one that is there must be empty.

    ``begun``: an earlier call was killed while it filled the database, which then may hold our own tables. The
    new one is not made: that is a part of the change. Raises DatabaseError.
    """
    old = chosen.old
    try:
        if old.engine is Engine.SQLITE:
            create_database(old, old)
        elif chosen.administrator and administers(chosen.administrator, old):
            create_database(chosen.administrator, old)
        else:
            _make_under_its_own_login(old)
            check_empty(old)
    except NotEmpty:
        if not begun:
            raise
        check_only_ours(old, frozenset(tables.metadata.tables))


def _make_under_its_own_login(target: Target) -> None:
    """A database named without an administrator: its login may make it, where it does not exist."""
    with suppress(UnknownDatabase), connected(target, read_only=True):
        return
    maintenance = replace(target, name=_MAINTENANCE[target.engine])
    with connected(maintenance, read_only=False, autocommit=True) as connection:
        for statement in creation_statements(target, Already(login=True)):
            if statement.startswith("CREATE DATABASE"):
                connection.exec_driver_sql(statement)


_MAINTENANCE = {Engine.POSTGRESQL: "postgres", Engine.MARIADB: "information_schema"}


def database_url(target: Target) -> str:
    """The URL that stands for the target on the command line, without its password."""
    if target.engine is Engine.SQLITE:
        return f"sqlite:///{quote(Path(target.path).as_posix())}"
    user = f"{quote(target.user, safe='')}@" if target.user else ""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return f"{target.engine.value}://{user}{host}:{target.effective_port}/{quote(target.name, safe='')}"
