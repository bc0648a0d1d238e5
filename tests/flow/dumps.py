"""What a database holds, said by the engine's own dump program and not by the wizard's readers.

The dumps keep the physical order of rows where the program does, so that even a row written again with the same
values shows on PostgreSQL.
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from wizard.databases.engine import Engine
from wizard.databases.target import Target

_LONGEST = 120  # seconds


def dump(target: Target) -> str:
    """Schema, rows, large objects and sequences; equal for a database that nobody changed."""
    match target.engine:
        case Engine.SQLITE:
            return _sqlite(Path(target.path))
        case Engine.POSTGRESQL:
            return _postgresql(target)
        case Engine.MARIADB:
            return _mariadb(target)
        case _:
            raise ValueError(f"no dump program for {target.engine.value}")


def _sqlite(path: Path) -> str:
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return "\n".join(connection.iterdump())


def _postgresql(target: Target) -> str:
    server = ["-h", target.host, "-p", str(target.effective_port), "-U", target.user]
    said = _say(["pg_dump", "--no-password", *server, target.name], PGPASSWORD=target.password)
    # Newer versions guard the script with a word of chance.
    guards = ("\\restrict ", "\\unrestrict ")
    return "\n".join(line for line in said.splitlines() if not line.startswith(guards))


def _mariadb(target: Target) -> str:
    server = ["-h", target.host, "-P", str(target.effective_port), "-u", target.user]
    everything = ["--skip-dump-date", "--single-transaction", "--hex-blob", "--routines", "--events"]
    # Options first that forbid the account's own option files.
    return _say(
        ["mariadb-dump", "--no-defaults", *server, *everything, target.name], MYSQL_PWD=target.password
    )


def _say(command: list[str], **secrets: str | None) -> str:
    given = {name: value for name, value in secrets.items() if value}
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=_LONGEST,
        env={**os.environ, **given},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout
    return done.stdout
