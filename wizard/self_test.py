"""What the installed program proves of itself: parts, drivers, keyring, resources, and a practice migration."""

from __future__ import annotations

import ctypes
import importlib
import importlib.metadata
import json
import sys
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
_DRIVERS = ("pymysql", "oracledb.thin_impl", "sqlite3")
_RESOURCES = (
    ("countries.tsv",),
    ("report", "report.html.jinja"),
    ("practice", "packages.toml"),
    ("licences.json",),
)
_KEYRING_NEEDS = {"linux": ("secretstorage", "jeepney"), "win32": ("win32ctypes.pywin32.win32cred",)}
"""By platform: what a backend of keyring imports late, and does without in silence."""
_WINDOW_CHECKS = ("window_system", "icons", "translations")
"""Functions of wizard/ui/self_test.py, called by name: commands never import Qt."""


def self_test(*, as_json: bool) -> int:
    """0 when every part works, 4 otherwise; each failure is named."""
    checks: tuple[tuple[str, Callable[[], None]], ...] = (
        *((f"import {name}", lambda name=name: _import(name)) for name in _PARTS),
        *((f"database driver {name}", lambda name=name: _import(name)) for name in _DRIVERS),
        ("database driver psycopg", _psycopg),
        ("database driver mssql_python", _sql_server),
        ("engines", _engines),
        ("keyring", _keyring),
        *((f"resource {'/'.join(parts)}", lambda parts=parts: _resource(parts)) for parts in _RESOURCES),
        *((name.replace("_", " "), lambda name=name: _window(name)) for name in _WINDOW_CHECKS),
        ("help texts", _help_texts),
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
    """There, and not empty."""
    from wizard.foundation.resources import resource

    if not resource(*parts).stat().st_size:
        raise ValueError("the file is empty")


def _psycopg() -> None:
    """With the libpq it brings along, not one of the system."""
    from psycopg import pq

    if pq.__impl__ != "binary":
        raise ImportError(f"psycopg found its {pq.__impl__} form instead of the binary one")


def _sql_server() -> None:
    """mssql_python loads Microsoft's library only when it connects, and that one wants libraries of the system."""
    _import("mssql_python")
    bindings = importlib.import_module("mssql_python.ddbc_bindings")
    package = importlib.import_module("mssql_python_odbc")
    ctypes.CDLL(bindings.GetDriverPathCpp(str(Path(str(package.__file__)).parent)))


def _engines() -> None:
    """An engine of every dialect can be made; nothing is connected."""
    from wizard.databases.connection import open_engine
    from wizard.databases.engine import Engine
    from wizard.databases.target import Target

    for engine in Engine:
        password = engine.value  # Oracle's engine is not made without one
        target = Target(engine, "127.0.0.1", None, "x", "x", password, path=":memory:")
        open_engine(target, read_only=False).dispose()


def _keyring() -> None:
    """Every backend that keyring knows can be loaded, with what it needs on this system."""
    import keyring

    backends = importlib.metadata.entry_points(group="keyring.backends")
    if not backends:
        raise ImportError("no keyring backend is registered")
    for backend in backends:
        backend.load()
    for name in _KEYRING_NEEDS.get(sys.platform, ()):
        _import(name)
    keyring.get_keyring()


def _window(name: str) -> None:
    getattr(importlib.import_module("wizard.ui.self_test"), name)()


def _help_texts() -> None:
    """In English for every step; in every other language one is opened, and must not be the English one."""
    from wizard.foundation.resources import resource
    from wizard.steps.registry import registry

    for step in registry():
        _resource(("help", "en", f"{step.id}.md"))
    for text in resource("help").rglob("*.md"):
        text.read_text(encoding="utf-8")
    opened = f"{registry()[0].id}.md"
    english = resource("help", "en", opened).read_text(encoding="utf-8")
    for language in sorted(_languages() - {"en"}):
        if resource("help", language, opened).read_text(encoding="utf-8") == english:
            raise ValueError(f"the help of “{opened}” stays English in language {language}")


def _languages() -> set[str]:
    """Those that the window offers."""
    from wizard.foundation.resources import resource

    return {file.stem.removeprefix("wizard_") for file in resource("translations").glob("wizard_*.qm")}


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
