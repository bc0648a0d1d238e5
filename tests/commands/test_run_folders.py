"""What ``verify``, ``report``, ``resume`` and ``practice`` say of a run that has ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands.calling import Caller
from wizard.migration.events import JobEnded, Outcome
from wizard.terminal import TerminalProgress


def test_verify_counts_what_is_whole(call: Caller, finished_run: Path) -> None:
    seen = call("verify", finished_run)
    # 14 packages twice, two certificate databases, rows.json, the backup, manifest.json, two reports
    assert (seen.code, seen.out) == (0, "35 files as saved.\n")
    assert call("verify", finished_run, "--json").json["files"] == {"checked": 35, "damaged": []}


def test_verify_names_what_is_damaged_in_words_of_its_own(call: Caller, finished_run: Path) -> None:
    with (finished_run / "packages" / "com.example.backup.package").open("ab") as package:
        package.write(b"x")
    seen = call("verify", finished_run)
    assert seen.code == 4
    assert seen.out == "1 of 35 files damaged: packages/com.example.backup.package.\n"
    assert "Restore it from a copy" in seen.said
    result = call("verify", finished_run, "--json").json
    assert result["outcome"] == "failed"
    assert result["files"] == {"checked": 35, "damaged": ["packages/com.example.backup.package"]}
    assert [finding["code"] for finding in result["findings"] if finding["severity"] == "error"] == [
        "run_folder_damaged"
    ]


def test_verify_looks_at_everything_the_run_saved(call: Caller, finished_run: Path) -> None:
    for name in ("keystore/rows.json", "report.json"):
        (finished_run / name).write_bytes(b"{}")
    (finished_run / "report.html").unlink()
    manifest = finished_run / "manifest.json"
    manifest.write_text(manifest.read_text(encoding="utf-8").replace('"sha256": "', '"sha256": "0'))
    damaged = call("verify", finished_run, "--json").json["files"]["damaged"]
    assert damaged == ["manifest.json", "report.html", "report.json", "keystore/rows.json"]


def test_verify_says_that_a_manifest_is_gone(call: Caller, finished_run: Path) -> None:
    (finished_run / "manifest.json").unlink()
    assert call("verify", finished_run).out == "1 of 35 files damaged: manifest.json.\n"


def test_report_prints_the_result_again(call: Caller, finished_run: Path) -> None:
    seen = call("report", finished_run)
    lines = seen.out.splitlines()
    assert (seen.code, lines[0]) == (0, "Done.")
    assert lines[-1] == f"Report: {finished_run / 'report.html'}"
    for told in ("Certificate before", "Certificate now", "Database before", "14 identical", "(7.6.0"):
        assert told in seen.out
    assert "  Keep the run folder and the export password in a safe place." in lines


def test_report_that_is_damaged_is_named(call: Caller, finished_run: Path) -> None:
    (finished_run / "report.json").write_bytes(b"{")
    seen = call("report", finished_run, "--json")
    assert (seen.code, seen.json["findings"][0]["code"]) == (4, "run_folder_damaged")


def test_a_rolled_back_run_says_what_it_is_and_what_can_be_done(call: Caller, rolled_back_run: Path) -> None:
    for words in (("resume", rolled_back_run), ("practice", "--unattended", "--run-folder", rolled_back_run)):
        seen = call(*words)
        assert seen.code == 1
        assert seen.out.startswith("Rolled back: the old certificate signs again.\n")
        assert "choose another empty database: in step 4 of the window" in seen.said
        assert "another product" not in seen.said
    result = call("resume", rolled_back_run, "--json").json
    assert result["outcome"] == "rolled_back"
    assert "run_rolled_back" in [finding["code"] for finding in result["findings"]]


def test_the_report_of_a_rolled_back_run_says_what_is_in_use(call: Caller, rolled_back_run: Path) -> None:
    out = call("report", rolled_back_run).out
    assert out.startswith("Rolled back")
    assert "Certificate made, not in use  C=CH,O=Practice" in out
    assert "0 identical" not in out


def test_what_was_undone_is_called_undone(capsys: pytest.CaptureFixture[str]) -> None:
    with TerminalProgress() as progress:
        progress.show(JobEnded("switch.stop", Outcome.DONE, (), undone=True))
    assert capsys.readouterr().err == "  switch.stop: undone\n"
