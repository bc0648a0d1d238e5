"""What must be true of a run folder after a whole migration, looked at without the product's own readers."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any

STEPS = [
    "connect",
    "save_certificate",
    "export_packages",
    "new_database",
    "back_up_configuration",
    "new_certificate",
    "switch",
    "import_packages",
    "report",
]


def everything_was_proven(result: dict[str, Any], folder: Path, packages: int) -> None:
    assert result["outcome"] == "done", result["findings"]
    assert Path(result["run_folder"]) == folder
    assert [step["id"] for step in result["steps"]] == STEPS
    assert {step["state"] for step in result["steps"]} <= {"done", "skipped"}
    assert result["packages"] == {
        **dict.fromkeys(("found", "exported", "unsigned", "imported", "identical"), packages),
        "different": 0,
        "failed": 0,
    }
    assert result["old_certificate"]["sha256"] != result["new_certificate"]["sha256"]
    if result["new_database"] is None:  # in place: the import writes into the one database there is
        assert result["old_database"]["unchanged"] is None
    else:
        assert result["old_database"]["unchanged"] is True
        assert result["old_database"]["name"] != result["new_database"]["name"]
    packages_are_unsigned(folder, packages)


def packages_are_unsigned(folder: Path, packages: int) -> None:
    """No signature is left, and every other entry has the bytes, order and time of the original."""
    files = sorted((folder / "packages").glob("*.package"))
    assert len(files) == packages
    assert [file.name for file in files] == sorted(file.name for file in (folder / "originals").iterdir())
    for file in files:
        with zipfile.ZipFile(file) as unsigned, zipfile.ZipFile(folder / "originals" / file.name) as original:
            assert any(name.startswith("signatures/") for name in original.namelist())
            kept = [entry for entry in original.infolist() if not entry.filename.startswith("signatures/")]
            assert [entry.filename for entry in unsigned.infolist()] == [entry.filename for entry in kept]
            for entry in kept:
                assert unsigned.read(entry.filename) == original.read(entry), (file.name, entry.filename)


def nothing_half_written(folder: Path) -> None:
    """No temporary file is left anywhere in the run folder."""
    assert not list(folder.rglob("*.part"))
    assert not list((folder / "scratch").glob("*"))
