"""What a run that was rolled back says of itself, and how it switches a second time."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.faults.unattended import Migration
from tests.flow.command import call
from wizard.practice.process import PracticeOptions, start

KEPT = ("com.example.backup", "com.example.tagging")
CHANGED_BY_THE_SWITCH = ("switch", "import_packages")


@pytest.fixture
def own(own_folder: Path, tmp_path: Path) -> Iterator[Migration]:
    """On a server that may be changed."""
    with start(own_folder, PracticeOptions(restart_seconds=0.3)) as running:
        yield Migration(running, tmp_path)


def states(result: dict[str, Any]) -> dict[str, str]:
    return {step["id"]: step["state"] for step in result["steps"]}


def test_it_says_so_and_switches_again_to_another_database(own: Migration) -> None:
    few = {
        "export_packages": {
            "leave_out": sorted(set(own.server.administrator.package_names()).difference(KEPT))
        }
    }
    there = own.run(few)
    assert there.json["outcome"] in ("done", "attention"), there.output
    back = call("rollback", own.folder, "--json", environment=own.environment())
    assert (back.code, back.json["outcome"]) == (0, "rolled_back"), back.output
    used = back.finding("switch_database_used_up")
    assert "new_database.database.name" in used["message"]
    _tells_of_the_rollback(own.folder, there.json)
    refused = call("resume", own.folder, "--json", environment=own.environment())
    assert (refused.code, refused.json["outcome"]) == (1, "rolled_back")
    assert "run_rolled_back" in refused.codes
    other = own.scratch / "other.sqlite"
    again = own.run({**few, "new_database": {"database": {"name": str(other)}}})
    assert again.json["outcome"] == there.json["outcome"], again.output
    assert again.json["packages"] == there.json["packages"]
    assert again.json["new_database"]["name"] == str(other)
    assert set(states(again.json).values()) <= {"done", "skipped"}
    assert _stored(own.folder)["outcome"] == there.json["outcome"]


def _stored(folder: Path) -> dict[str, Any]:
    report: dict[str, Any] = json.loads((folder / "report.json").read_bytes())
    return report


def _tells_of_the_rollback(folder: Path, before: dict[str, Any]) -> None:
    report = _stored(folder)
    assert report["outcome"] == "rolled_back"
    undone = dict.fromkeys(CHANGED_BY_THE_SWITCH, "todo")
    assert states(report) == {**states(before), **undone}
    assert report["packages"]["imported"] == 0
    assert report["old_database"]["unchanged"] is True, "as it was compared before the server came back to it"
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert "the old certificate signs again" in page
    assert "was changed on" not in page
    assert "Choose another empty database" in page
    assert call("report", folder, "--json").json == report


def test_a_run_that_changed_nothing_has_nothing_to_roll_back(migration: Migration) -> None:
    stopped = migration.run({"new_certificate": {"country": "nowhere"}})
    assert stopped.code != 0
    back = call("rollback", migration.folder, "--json", environment=migration.environment())
    assert back.code == 0
    assert "rollback_nothing_changed" in back.codes
    assert not (migration.folder / "report.json").exists()
