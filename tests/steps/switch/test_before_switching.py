"""What happens between the export and the switch is noticed before anything on the server changes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.steps.import_packages.test_offering import with_newer_element
from tests.steps.switch.practice_run import KEPT, PracticeRun
from wizard.foundation.hashing import file_sha256
from wizard.migration.events import ItemChanged
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.packages.compare import compare
from wizard.practice.faults import Fault, FaultKind
from wizard.steps.facts import ChangesSinceExport, ExportedPackage
from wizard.steps.switch.controller import EXPORT_FIRST, SwitchController
from wizard.steps.switch.new_tables import look

Practice = Callable[..., PracticeRun]
(NAME,) = KEPT


def test_a_package_that_changed_is_exported_again(practice: Practice, tmp_path: Path) -> None:
    """The window's page sends back to step 3; an unattended run goes there by itself."""
    run = practice("7.6")
    saved = run.folder / "packages" / f"{NAME}.package"
    before = saved.read_bytes()
    newer = with_newer_element(saved, tmp_path / "newer.package")
    run.server.administrator.import_package(newer)
    performed = run.perform()
    (changed,) = performed.findings
    assert changed.code == "switch_changed_since_export"
    assert f"New: –. Gone: –. Changed: {NAME}." in changed.message()
    assert run.signer() == run.old
    assert not run.session.server_changed
    assert run.session.states["export_packages"] is StepState.STALE
    worker = Worker()
    assert SwitchController(run.session, worker).blocked() is EXPORT_FIRST
    worker.close()
    run.done("export_packages")
    assert saved.read_bytes() != before
    assert compare(saved, newer).identical
    shown = [each.result for each in run.events if isinstance(each, ItemChanged)]
    (exported,) = (each for each in shown if isinstance(each, ExportedPackage))
    assert exported.sha256 == file_sha256(saved), "the window fills the row as soon as the package is proven"
    run.done()
    assert run.session.facts.require(ChangesSinceExport) == ChangesSinceExport()


def test_another_tls_certificate_than_the_trusted_one_stops_it(practice: Practice) -> None:
    run = practice("7.6")
    run.server.administrator.add_fault(Fault(FaultKind.CHANGED_TLS))
    assert run.failed() == ("server_changed_certificate",)
    run.server.administrator.clear_faults()
    assert run.signer() == run.old
    assert not run.session.server_changed
    run.done()


def test_whatever_came_into_the_new_database_is_named(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not tables alone: a database with a left sequence was refused without a word of what is in it."""
    run = practice("7.6")
    monkeypatch.setattr(
        "wizard.steps.switch.recheck.look",
        lambda run: dataclasses.replace(look(run), others=("sequence orphan", "function audit")),
    )
    (finding,) = run.perform().findings
    assert finding.code == "switch_new_database_not_empty"
    assert "no longer empty: sequence orphan, function audit." in finding.message()
    assert not run.session.server_changed
