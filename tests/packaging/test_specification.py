"""What the specification of the build gathers, without building: PyInstaller's parts are stand-ins that remember."""

from __future__ import annotations

import pkgutil
import sys
from pathlib import Path
from typing import Any

import pytest

import wizard
from tests.packaging.conftest import REPOSITORY
from wizard.steps.registry import registry

pytest.importorskip("PyInstaller", reason="PyInstaller is not installed")


class _Remembering:
    """Takes anything, as Analysis, PYZ, EXE, COLLECT and BUNDLE do."""

    pure = scripts = ()
    binaries: tuple[tuple[str, str, str], ...] = ()
    datas: tuple[tuple[str, str, str], ...] = ()

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self.named = named


@pytest.fixture(scope="module")
def specified(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    file = REPOSITORY / "packaging" / "certificate-wizard.spec"
    names: dict[str, Any] = {"SPECPATH": str(file.parent), "workpath": str(tmp_path_factory.mktemp("work"))}
    names |= dict.fromkeys(("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE"), _Remembering)
    path = list(sys.path)
    try:
        exec(compile(file.read_text(encoding="utf-8"), str(file), "exec"), names)
    finally:
        sys.path[:] = path
    return names


def _modules() -> set[str]:
    found = pkgutil.walk_packages(wizard.__path__, "wizard.", onerror=lambda name: None)
    return {module.name for module in found}


def test_every_module_is_named(specified: dict[str, Any]) -> None:
    """Controllers, pages and window checks are found by their names only: no analysis sees them."""
    named = set(specified["analysis"].named["hiddenimports"])
    assert _modules() <= named
    late = {dotted.partition(":")[0] for step in registry() for dotted in (step.controller, step.page)}
    assert late <= named
    assert {"psycopg_binary", "keyring.backends.SecretService", "sqlalchemy.dialects.oracle"} <= named


def test_every_resource_is_named(specified: dict[str, Any]) -> None:
    gathered: set[str] = set()
    for source, target in specified["analysis"].named["datas"]:
        if target.startswith("wizard/_resources"):
            path = Path(source)
            below = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file()]
            base = path.parent if path.is_file() else path
            gathered |= {f"{target}/{file.relative_to(base).as_posix()}" for file in below}
    resources = REPOSITORY / "resources"
    wanted = {
        f"wizard/_resources/{file.relative_to(resources).as_posix()}"
        for file in resources.rglob("*")
        if file.is_file()
    }
    assert len(wanted) > 50
    assert wanted <= gathered
    kept = {name for name, _, _ in specified["wanted"]([(name, "", "DATA") for name in sorted(wanted)])}
    assert {Path(name).suffix for name in wanted - kept} <= {".ts"}


def test_every_source_is_there(specified: dict[str, Any]) -> None:
    named = specified["analysis"].named
    sources = [source for source, _ in (*named["datas"], *named["binaries"])]
    assert [source for source in sources if not Path(source).exists()] == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("wizard/_resources/translations/wizard_ja.qm", True),
        ("wizard/_resources/help/en/connect.md", True),
        (f"mssql_python/ddbc_bindings.cp{sys.version_info.major}{sys.version_info.minor}-x86_64.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", False),
        ("PySide6/Qt/plugins/imageformats/libqtiff.so", False),
        ("PySide6/Qt/translations/qtbase_uk.qm", False),
        ("PySide6/translations/qtbase_uk.qm", False),
        ("PySide6/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("wizard/_resources/translations/wizard_de.ts", False),
        ("mssql_python/ddbc_bindings.cp39-x86_64.so", False),
        ("PySide6\\Qt6Quick.dll", False),
    ],
)
def test_only_what_the_window_uses_is_kept(specified: dict[str, Any], name: str, kept: bool) -> None:
    entries = [(name, "/somewhere", "DATA")]
    assert specified["wanted"](entries) == (entries if kept else [])


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux builds system libraries in")
def test_system_libraries_that_nothing_asks_for_stay_out(specified: dict[str, Any]) -> None:
    """Of two libraries of the system, the one that the kept file links to."""
    maps = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    (libc, *_) = {line.split()[-1] for line in maps if line.endswith("/libc.so.6")}
    kept = [
        ("wheel/own.so", "/bin/true", "BINARY"),
        ("libc.so.6", libc, "BINARY"),
        # Debian's own interpreter lies among the system's libraries, and nothing links to it.
        ("libpython3.11.so.1.0", "/usr/lib/libpython3.11.so.1.0", "BINARY"),
        ("python3.11/lib-dynload/_ssl.so", "/usr/lib/python3.11/lib-dynload/_ssl.so", "EXTENSION"),
    ]
    assert specified["needed"]([*kept, ("libunasked.so.1", libc, "BINARY")]) == kept
