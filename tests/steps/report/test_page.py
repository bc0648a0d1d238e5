"""The last page: what it says of a run that is done, rolled back, in place, or had no package; and what may fail."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.staged import Staged, folders, settle, staged, texts, top
from wizard.gallery import example
from wizard.gallery.stage import Stage
from wizard.migration.run_folder import RunFolder
from wizard.steps.facts import (
    ExportedPackages,
    ImportedPackages,
    NewDatabase,
    OldDatabaseCheck,
    SwitchedServer,
)
from wizard.steps.report.comparison import comparison
from wizard.ui.questions import Question
from wizard.ui.states import State
from wizard.ui.widgets.before_after import Difference
from wizard.ui.widgets.buttons import CopyButton
from wizard.ui.widgets.card import Fact
from wizard.ui.words import fingerprint, short_fingerprint, tr

__all__ = ["folders", "nothing_is_left", "staged", "theme"]


def sides(stage: Stage) -> dict[str, tuple[str, str]]:
    rows = stage.page.changes.rows  # type: ignore[attr-defined]
    return {tr(row.label): (tr(row.before), tr(row.after)) for row in rows if isinstance(row, Difference)}


def facts(stage: Stage) -> dict[str, Fact]:
    rows = stage.page.changes.rows  # type: ignore[attr-defined]
    return {tr(row.label): row for row in rows if isinstance(row, Fact)}


def asked(stage: Stage) -> Question:
    questions: list[Question] = []

    def no(parent: QWidget, question: Question) -> bool:
        questions.append(question)
        return False

    stage.page.ask = no  # type: ignore[attr-defined]
    stage.page.roll_back.click()  # type: ignore[attr-defined]
    (question,) = questions
    return question


def named(question: Question) -> list[str]:
    return [tr(fact.value) for fact in question.facts]


def test_done_everything_is_said_above_the_fold(staged: Staged) -> None:
    stage = staged("report", "done")
    page = stage.page
    old, new = example.OLD, example.NEW
    assert sides(stage)["Database"] == (example.OLD_LABEL, example.NEW_LABEL)
    assert sides(stage)["SHA-256"] == (short_fingerprint(old.sha256), short_fingerprint(new.sha256))
    said = facts(stage)
    assert tr(said["Packages"].value) == "47 of 47 identical after the import"
    assert said["Packages"].state is State.DONE
    assert tr(said["Old database"].value) == "unchanged since the server was stopped"
    assert tr(said["Configuration"].value) == "backup in configuration/vco01-configuration.zip"
    assert top(page.duties_title, stage) < page.viewport().height()  # type: ignore[attr-defined]
    names = [button.accessibleName() for button in page.findChildren(CopyButton)]
    assert "Copy SHA-256, Before" in names and "Copy SHA-256, After" in names


def test_a_fingerprint_is_copied_whole(staged: Staged, monkeypatch: pytest.MonkeyPatch) -> None:
    stage = staged("report", "done")
    copied: list[str] = []
    monkeypatch.setattr(CopyButton, "copy", lambda self: copied.append(self._value))
    for button in stage.page.findChildren(CopyButton):
        if button.accessibleName() == "Copy SHA-256, After":
            button.copy()
    assert copied == [fingerprint(example.NEW.sha256)]


def test_rolled_back_it_shows_what_was_tried_and_what_is_there_now(staged: Staged) -> None:
    stage = staged("report", "rolled-back")
    page = stage.page
    said = texts(page)
    assert sides(stage)["Database"] == (example.NEW_LABEL, example.OLD_LABEL)
    assert sides(stage)["Certificate"] == (example.NEW.subject, example.OLD.subject)
    assert "Tried" in said and "Now, as before" in said
    assert "After" not in said.split("\n")
    assert "Packages" not in facts(stage), "what was imported is not on the server any more"
    assert "Old database" not in facts(stage)
    assert not page.roll_back.isVisible()  # type: ignore[attr-defined]
    assert "was rolled back on" in said
    assert "Choose another empty database" in said
    assert "Set the licence" not in said


def test_the_question_names_server_database_and_both_fingerprints(staged: Staged) -> None:
    question = asked(staged("report", "done"))
    old, new = fingerprint(example.OLD.sha256), fingerprint(example.NEW.sha256)
    assert named(question) == [example.HOST, example.OLD_LABEL, old, new]
    assert "bound to the old database again" in tr(question.sentence)


def in_place(stage: Stage) -> None:
    facts = stage.session.facts
    facts.put(dataclasses.replace(example.SERVER, ways=dataclasses.replace(example.WAYS, in_place=True)))
    facts.forget(NewDatabase.__name__)
    facts.put(OldDatabaseCheck(None))


def test_in_place_nothing_is_said_of_another_database(staged: Staged) -> None:
    stage = staged("report", "done")
    in_place(stage)
    settle(stage)
    assert "Database" not in sides(stage)
    assert "Old database" not in facts(stage)
    question = asked(stage)
    assert named(question) == [
        example.HOST,
        fingerprint(example.OLD.sha256),
        fingerprint(example.NEW.sha256),
    ]
    assert "old database" not in tr(question.sentence)
    assert "The old certificate is installed again" in tr(question.sentence)


def test_a_run_without_packages_wants_no_attention(staged: Staged) -> None:
    stage = staged("report", "done")
    stage.session.facts.put(ExportedPackages((), 0, example.NOW))
    stage.session.facts.put(ImportedPackages((), example.NOW))
    settle(stage)
    packages = facts(stage)["Packages"]
    assert tr(packages.value) == "none was on the server"
    assert packages.state is None


def test_a_package_that_differs_wants_attention(staged: Staged) -> None:
    stage = staged("report", "done")
    stage.session.facts.put(ImportedPackages(example.IMPORTED.packages[1:], example.NOW))
    settle(stage)
    packages = facts(stage)["Packages"]
    assert (tr(packages.value), packages.state) == ("46 of 47 identical after the import", State.ATTENTION)


def test_an_old_database_that_was_not_compared_is_said(staged: Staged) -> None:
    stage = staged("report", "done")
    stage.session.facts.put(OldDatabaseCheck(None))
    settle(stage)
    old = facts(stage)["Old database"]
    assert "not compared" in tr(old.value)
    assert old.state is None


def test_what_cannot_be_opened_is_a_finding(staged: Staged) -> None:
    stage = staged("report", "done")
    page = stage.page
    opened: list[str] = []
    page.open_path = lambda path: bool(opened.append(path))  # type: ignore[attr-defined]
    page.open_report.click()  # type: ignore[attr-defined]
    assert opened == [stage.controller.view.report_file]
    assert "report.html could not be opened." in texts(page.findings)
    page.open_path = lambda path: True  # type: ignore[attr-defined]
    page.open_folder.click()  # type: ignore[attr-defined]
    assert page.findings.shown == ()


def test_the_pdf_is_named_for_server_and_day_and_a_failure_is_a_finding(
    staged: Staged, tmp_path: Path
) -> None:
    stage = staged("report", "done")
    page = stage.page
    run = RunFolder(tmp_path)
    stage.session.folder = run
    run.report_html.write_text("<h1>Done</h1>", encoding="utf-8")
    proposed: list[Path] = []
    target = tmp_path / "missing" / "report.pdf"

    def choose(parent: QWidget, path: str) -> str:
        proposed.append(Path(path))
        return str(target)

    page.choose_file = choose  # type: ignore[attr-defined]
    page.save_pdf.click()  # type: ignore[attr-defined]
    day = example.NOW.astimezone().strftime("%Y-%m-%d")
    assert proposed == [tmp_path / f"certificate-change-{example.HOST}-{day}.pdf"]
    assert str(target.parent) in texts(page.findings)
    target.parent.mkdir()
    page.save_pdf.click()  # type: ignore[attr-defined]
    assert target.read_bytes().startswith(b"%PDF-")
    assert page.findings.shown == ()
    assert f"Saved as {target}" in texts(page)


def test_page_and_report_show_the_same(staged: Staged) -> None:
    stage = staged("report", "done")
    session = stage.session
    steps = tuple(step for step in session.registry if not step.tells)
    shown = comparison(steps, session.situation)
    assert [tr(change.label) for change in shown.changes] == list(sides(stage))
    assert [tr(line.label) for line in shown.proofs] == [
        name for name in facts(stage) if name != "Run folder"
    ]
    assert session.facts.get(SwitchedServer) is not None
