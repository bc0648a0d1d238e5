"""What the installed program proves of itself: parts, drivers, keyring, resources, and a practice migration."""

from __future__ import annotations

import importlib
import json
import tempfile
from collections.abc import Callable
from pathlib import Path

from wizard.foundation.cancel import Cancel

_PARTS = (
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "cryptography.x509",
    "sqlalchemy",
    "httpx2",
    "truststore",
    "jinja2",
)
_DRIVERS = ("psycopg", "pymysql", "mssql_python", "oracledb", "sqlite3")
_RESOURCES = (("countries.tsv",), ("report", "report.html.jinja"), ("icons",), ("practice",))


def self_test(*, as_json: bool) -> int:
    """0 when every part works, 4 otherwise; each failure is named."""
    checks: tuple[tuple[str, Callable[[], None]], ...] = (
        *((f"import {name}", lambda name=name: _import(name)) for name in _PARTS),
        *((f"database driver {name}", lambda name=name: _import(name)) for name in _DRIVERS),
        ("engines", _engines),
        ("keyring", _keyring),
        *((f"resource {'/'.join(parts)}", lambda parts=parts: _resource(parts)) for parts in _RESOURCES),
        ("controllers and pages", _pages),
        ("practice migration", _migration),
    )
    results = {name: _tried(check) for name, check in checks}
    failed = {name: reason for name, reason in results.items() if reason}
    if as_json:
        print(json.dumps({"passed": [name for name in results if name not in failed], "failed": failed}))
    else:
        for name, reason in results.items():
            print(f"{name}: {reason or 'ok'}")
    return 4 if failed else 0


def _tried(check: Callable[[], None]) -> str:
    try:
        check()
    except Exception as error:  # noqa: BLE001 - every fault of a part is a result of this test
        return f"{type(error).__name__}: {error}"
    return ""


def _import(name: str) -> None:
    importlib.import_module(name)


def _resource(parts: tuple[str, ...]) -> None:
    from wizard.foundation.resources import resource

    resource(*parts)


def _engines() -> None:
    """An engine of every dialect can be made; nothing is connected."""
    from wizard.databases.connection import open_engine
    from wizard.databases.engine import Engine
    from wizard.databases.target import Target

    for engine in Engine:
        open_engine(
            Target(engine, host="127.0.0.1", name="x", user="x", path=":memory:"), read_only=False
        ).dispose()


def _keyring() -> None:
    import keyring

    keyring.get_keyring()


def _pages() -> None:
    from wizard.steps.registry import registry

    for step in registry():
        for dotted in (step.controller, step.page):
            module, _, name = dotted.partition(":")
            getattr(importlib.import_module(module), name)


def _migration() -> None:
    from wizard.app import make_session, run_all
    from wizard.rehearsal import answer_for, played_administrator, practice_server

    with tempfile.TemporaryDirectory() as scratch, practice_server(Path(scratch)) as server:
        session = make_session(lambda event: None)
        try:
            session.open(Path(scratch))
            answer_for(session, server, confirmed=True)
            ended = run_all(session, Cancel(), played_administrator(server))
        finally:
            session.close()
    if ended.outcome != "done":
        raise RuntimeError("; ".join(finding.message() for finding in ended.findings) or ended.outcome)
