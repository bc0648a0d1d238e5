"""Which two databases a practice server has: the one it was made with, and the one for the change."""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from wizard.databases.create import create_database
from wizard.databases.emptiness import check_only_ours
from wizard.databases.engine import Engine
from wizard.databases.errors import NotEmpty
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


def make_old_database(chosen: Places) -> None:
    """Make the server's own database where it is missing; what is there must be empty or our own tables.

    The new one is not made: that is a part of the change. Raises DatabaseError.
    """
    with suppress(NotEmpty):
        create_database(chosen.administrator or chosen.old, chosen.old)
        return
    check_only_ours(chosen.old, frozenset(tables.metadata.tables))


def database_url(target: Target) -> str:
    """The URL that stands for the target on the command line, without its password."""
    if target.engine is Engine.SQLITE:
        return f"sqlite:///{quote(Path(target.path).as_posix())}"
    user = f"{quote(target.user, safe='')}@" if target.user else ""
    host = f"[{target.host}]" if ":" in target.host else target.host
    return f"{target.engine.value}://{user}{host}:{target.effective_port}/{quote(target.name, safe='')}"
