"""Killed without warning in the middle of an act, the run is finished by ``resume``, and nothing stays behind."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.flow.command import begin, call, kill, read_until, wait_until
from tests.flow.proofs import everything_was_proven, nothing_half_written
from tests.flow.serving import serving

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
PACKAGES = 14


def finished_by_resume(folder: Path, scratch: Path) -> None:
    resumed = call("resume", folder, "--json")
    assert resumed.code == 0, resumed.json["findings"]
    everything_was_proven(resumed.json, folder, PACKAGES)
    nothing_half_written(folder)
    with serving(folder) as server:
        signer = server.signer("com.example.backup", scratch)
    assert signer == resumed.json["new_certificate"]["sha256"]


def test_killed_in_the_middle_of_the_export(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = begin("practice", "--unattended", "--run-folder", folder)
    read_until(process, "Save the current certificate: done")
    saved = folder / "packages"
    wait_until(lambda: saved.is_dir() and len(list(saved.glob("*.package"))) >= 3)
    kill(process)
    written = {file.name: file.stat().st_ino for file in saved.glob("*.package")}
    assert 3 <= len(written) < PACKAGES, "it should have been in the middle"
    finished_by_resume(folder, tmp_path)
    kept = [name for name, number in written.items() if (saved / name).stat().st_ino == number]
    assert len(kept) >= len(written) - 1, "what was saved is not fetched again"


@pytest.mark.parametrize(
    "after",
    [
        "Bind the new database: done",
        pytest.param("Check for changes since the export: done", marks=pytest.mark.slow),
        pytest.param("Stop the Orchestrator server: done", marks=pytest.mark.slow),
        pytest.param("Build the tables of the new database: done", marks=pytest.mark.slow),
        pytest.param("Install the new certificate: done", marks=pytest.mark.slow),
        pytest.param("Start the Orchestrator server: done", marks=pytest.mark.slow),
        pytest.param("Switch: done", marks=pytest.mark.slow),
    ],
)
def test_killed_in_the_middle_of_the_switch(tmp_path: Path, after: str) -> None:
    folder = tmp_path / "run"
    process = begin("practice", "--unattended", "--run-folder", folder)
    read_until(process, after)
    kill(process)
    finished_by_resume(folder, tmp_path)


@pytest.mark.slow
def test_killed_in_the_middle_of_the_switch_and_rolled_back(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = begin("practice", "--unattended", "--run-folder", folder)
    read_until(process, "Build the tables of the new database: done")
    kill(process)
    ended = call("rollback", folder, "--json")
    assert (ended.code, ended.json["outcome"]) == (0, "rolled_back")
    with serving(folder) as server:
        signer = server.signer("com.example.backup", tmp_path)
    assert signer == ended.json["old_certificate"]["sha256"]


@pytest.mark.slow
def test_stopped_by_a_signal_it_says_so_and_goes_on(tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = begin("practice", "--unattended", "--run-folder", folder, "--json")
    read_until(process, "Save the current certificate: done")
    process.terminate()
    output, _ = process.communicate(timeout=60)
    assert process.returncode == 3
    assert '"outcome":"stopped"' in output
    finished_by_resume(folder, tmp_path)
