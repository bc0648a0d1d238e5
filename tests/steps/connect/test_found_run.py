"""Runs that folders hold: recognised, explained in words, and left as they are until the administrator acts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.gui.test_gallery import folders, language
from tests.steps.shown_page import ShownPage, worker
from wizard.app import make_session
from wizard.gallery import example
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.controller import Activity
from wizard.migration.journal import Journal
from wizard.migration.run_folder import RunFolder
from wizard.migration.worker import Worker
from wizard.steps.connect.controller import CHOOSE_FOLDER, CONTINUE_RUN, OPEN_RUN
from wizard.steps.connect.findings import NO_RUN
from wizard.steps.connect.found_run import Standing, found_run
from wizard.steps.registry import registry
from wizard.ui.language import Language
from wizard.ui.questions import Question
from wizard.ui.run_window import offer_way_back

__all__ = ["folders", "language", "nothing_is_left", "theme", "worker"]
STEPS = [step.step for step in example.STEPS]


@pytest.fixture
def shown(qtbot: QtBot, worker: Worker, tmp_path: Path) -> Iterator[ShownPage]:
    session = make_session(lambda event: None)
    shown = ShownPage(session, "connect", worker, qtbot)
    shown.controller.choose_run_folder(str(tmp_path / "run"))
    yield shown
    session.close()


def left(root: Path, done: int, *, acts: int = 0, begun: str = "", items: int = 0) -> Path:
    """A run folder as a run leaves it: so many steps done, so many acts of the next, one step stopped."""
    folder = RunFolders(root).copy(done, acts)
    journal = Journal(RunFolder(folder).journal)
    for step in STEPS[:done]:
        journal.put_step(step, "done", "")
    if begun:
        journal.put_step(begun, "stopped", "")
        journal.intend(f"{begun}.export", "")
        for number in range(items):
            journal.record_item(f"{begun}.export", f"com.example.{number}", b"{}")
    journal.close()
    return folder


def choose(shown: ShownPage, folder: Path) -> None:
    shown.page.ask_folder = lambda parent, caption: str(folder)
    shown.page.start.cards["open_folder"].click()
    assert shown.controller.verb == CHOOSE_FOLDER
    shown.controller.commit()


def test_an_interrupted_run_is_explained(shown: ShownPage, tmp_path: Path) -> None:
    folder = left(tmp_path, 2, begun="export_packages", items=21)
    choose(shown, folder)
    words = shown.texts(shown.page.found)
    for said in (
        "This folder holds a run that was interrupted",
        "vco01.example.com",
        "Nothing on it has changed.",
        "Step 3 of 9: Export packages",
        "Last worked on ",
        "21 items",
        "Connect, Save the certificate",
    ):
        assert said in words
    assert not shown.page.inputs.isVisible()
    assert not shown.page.roll_back.isVisible(), "there is nothing to roll back"
    assert not shown.page.open_report.isVisible()
    assert shown.session.wanted is None
    assert shown.controller.verb == CONTINUE_RUN
    shown.controller.commit()
    wanted = shown.session.wanted
    assert wanted is not None
    assert (wanted.folder, wanted.practice, wanted.roll_back) == (folder, False, False)


def test_a_run_stopped_in_the_switch_offers_the_way_back(shown: ShownPage, tmp_path: Path) -> None:
    choose(shown, left(tmp_path, 6, acts=3, begun="switch"))
    words = shown.texts(shown.page.found)
    assert "It is changed in part" in words
    assert "Step 7 of 9" in words
    assert shown.page.roll_back.isVisible()
    shown.qtbot.mouseClick(shown.page.roll_back, Qt.MouseButton.LeftButton)
    assert shown.session.wanted is not None
    assert shown.session.wanted.roll_back


@pytest.mark.parametrize(("done", "acts"), [(6, 3), (7, 0), (9, 0)], ids=["half-way", "switched", "finished"])
def test_the_way_back_is_asked_for_at_once_and_nothing_is_undone_before(
    folders: RunFolders, language: Language, done: int, acts: int
) -> None:
    stage = Stage(folders, language)
    stage.open(done, acts=acts)
    stage.window.show()
    asked: list[Question] = []
    switch = stage.window._page(6)
    switch.ask = lambda parent, question: bool(asked.append(question))  # type: ignore[attr-defined]
    try:
        offer_way_back(stage.window)
        assert stage.window.page is switch
        assert len(asked) == 1
        assert stage.controller.common.activity is Activity.IDLE, "the answer was no"
    finally:
        stage.close()


def test_a_finished_run_says_when_and_opens_its_report(shown: ShownPage, tmp_path: Path) -> None:
    folder = left(tmp_path, 9)
    (folder / "report.html").write_text("<p>done")
    choose(shown, folder)
    words = shown.texts(shown.page.found)
    assert "Finished on " in words
    assert "Everything is done." in words
    assert "It has the new certificate." in words
    assert "Goes on with" not in words
    assert shown.controller.verb == OPEN_RUN
    opened: list[str] = []
    shown.page.open_file = lambda url: bool(opened.append(QUrl(url).toLocalFile()))
    shown.qtbot.mouseClick(shown.page.open_report, Qt.MouseButton.LeftButton)
    assert opened == [str(folder / "report.html")]
    assert shown.page.roll_back.isVisible()


def test_a_run_that_was_rolled_back_says_so(shown: ShownPage, tmp_path: Path) -> None:
    folder = left(tmp_path, 9)
    journal = Journal(RunFolder(folder).journal)
    for act in reversed(journal.acts()):
        if act.job.startswith(("switch.", "import_packages.")):
            journal.undone(act.job)
    journal.close()
    assert found_run(folder, registry()).standing is Standing.BACK
    choose(shown, folder)
    words = shown.texts(shown.page.found)
    assert "Rolled back on " in words
    assert "as it was before" in words
    assert not shown.page.roll_back.isVisible()


def test_looking_changes_nothing_in_the_folder(tmp_path: Path) -> None:
    folder = left(tmp_path, 2)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found_run(folder, registry())
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_choosing_no_folder_keeps_everything(shown: ShownPage) -> None:
    shown.page.ask_folder = lambda parent, caption: ""
    shown.page.start.cards["open_folder"].click()
    shown.controller.commit()
    assert shown.page.start.key == "open_folder"
    assert shown.controller.common.findings == ()
    assert shown.page.lines.isVisible()


def test_a_run_folder_typed_as_new_is_not_overwritten(shown: ShownPage, tmp_path: Path) -> None:
    folder = left(tmp_path, 2)
    shown.page.run_folder.line.setFocus()
    shown.qtbot.waitUntil(shown.page.run_folder.line.hasFocus)
    shown.page.run_folder.edited.emit(str(folder))
    assert shown.page.found.isVisible()
    card = shown.page.start.cards["open_folder"]
    shown.qtbot.waitUntil(card.hasFocus)  # the field that was typed in has gone
    shown.qtbot.mouseClick(shown.page.anew, Qt.MouseButton.LeftButton)
    assert not shown.page.found.isVisible()
    assert shown.page.inputs.isVisible()
    assert shown.controller.view.run_folder != str(folder)
    assert shown.session.wanted is None


def test_a_folder_without_a_run_is_a_finding(shown: ShownPage, tmp_path: Path) -> None:
    choose(shown, tmp_path)
    assert [finding.code for finding in shown.controller.common.findings] == [NO_RUN.code]
    assert list(tmp_path.iterdir()) == []
    assert shown.page.findings.isVisible()


def test_a_run_of_somebody_else_is_a_finding(
    shown: ShownPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = left(tmp_path, 2)
    monkeypatch.setattr("os.access", lambda path, mode: Path(path) != folder / "journal.db")
    choose(shown, folder)
    (finding,) = shown.controller.common.findings
    assert (finding.code, finding.subject) == ("folder_not_writable", str(folder / "journal.db"))
