"""Licences and the bill of materials name everything that is shipped."""

from __future__ import annotations

import importlib
import json
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from packaging.licenses import canonicalize_license_expression

from tests.packaging.conftest import REPOSITORY

_KEYS = {"name", "version", "licence", "url", "inside", "text"}
_WITHOUT_TEXT = {"ICU"}  # its address leads to it


@pytest.fixture
def licences(scripts: Path) -> ModuleType:
    return importlib.import_module("licences")


@pytest.fixture(scope="module")
def committed() -> list[dict[str, str]]:
    listed = json.loads((REPOSITORY / "resources" / "licences.json").read_text(encoding="utf-8"))
    assert isinstance(listed, list)
    return listed


def test_committed_list_names_what_is_shipped(licences: ModuleType, committed: list[dict[str, str]]) -> None:
    """Versions differ from machine to machine, names do not: `python packaging/licences.py` writes the list again."""
    assert {part["name"] for part in committed} == {part.name for part in licences.parts()}
    assert len({part["name"] for part in committed}) == len(committed)


def test_every_part_has_its_licence(committed: list[dict[str, str]]) -> None:
    for part in committed:
        assert set(part) == _KEYS
        assert part["text"] or part["name"] in _WITHOUT_TEXT, part["name"]
        assert not part["text"].startswith("UNKNOWN")


def test_licences_are_expressions_that_machines_read(committed: list[dict[str, str]]) -> None:
    for part in committed:
        if "Bootloader-exception" not in part["licence"]:
            canonicalize_license_expression(part["licence"])


def test_direct_dependencies_and_their_insides_are_named(committed: list[dict[str, str]]) -> None:
    named = {part["name"].lower().replace("_", "-") for part in committed}
    project = (REPOSITORY / "pyproject.toml").read_text(encoding="utf-8")
    dependencies = project.partition("\ndependencies = [")[2].partition("\n]")[0]
    wanted = {name.lower() for name in re.findall(r'^  "([\w.-]+)', dependencies, re.MULTILINE)}
    assert len(wanted) > 10
    assert wanted <= named
    assert {"python", "qt", "icu", "libpq", "sqlite", "microsoft odbc driver 18 for sql server"} <= named
    inside = {part["name"]: part["inside"] for part in committed}
    assert inside["libpq"] == "psycopg-binary"
    assert inside["Qt"] == "PySide6-Essentials"


def test_distribution_without_a_licence_stops_the_list(
    licences: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(licences, "_STATED", {})
    with pytest.raises(LookupError, match="states no licence"):
        licences.parts()


def test_bill_of_materials_is_valid_and_whole(tmp_path: Path, committed: list[dict[str, str]]) -> None:
    """Writing it validates it against the schema of CycloneDX 1.6."""
    file = tmp_path / "bill.json"
    command = [sys.executable, REPOSITORY / "packaging" / "materials.py", file]
    ended = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    bill = json.loads(file.read_text(encoding="utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["name"] == "certificate-wizard"
    names = [component["name"] for component in bill["components"]]
    assert {part["name"] for part in committed} - {"certificate-wizard"} <= set(names)
    # What wheels state of their own insides: Rust crates of cryptography, system libraries of psycopg.
    assert {"openssl-sys", "cyrus-sasl-lib"} <= set(names)
    references = [component["bom-ref"] for component in bill["components"]]
    assert len(set(references)) == len(references)
    needs = {entry["ref"]: entry.get("dependsOn", []) for entry in bill["dependencies"]}
    assert "psycopg-binary/libpq" in needs["pypi/psycopg-binary"]
    assert "pypi/PySide6_Essentials" in needs[bill["metadata"]["component"]["bom-ref"]]
