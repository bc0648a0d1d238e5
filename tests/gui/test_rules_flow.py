"""Rules of the way through the window: committing, going back, closing, failing, changing one's mind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.made_up import (
    BOUND,
    GATE,
    REGISTRY,
    MadeUp,
    idle,
    pass_name,
    reach_binding,
    run_packages,
    show,
)
from wizard.app import make_session
from wizard.foundation.late import load
from wizard.gallery import example
from wizard.migration.controller import Activity
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.steps.report.page import ReportPage
from wizard.steps.switch.page import SwitchPage
from wizard.ui.questions import Question, QuestionDialog
from wizard.ui.states import State


@pytest.fixture
def real(tmp_path: Path) -> Iterator[tuple[Session, Worker]]:
    """The session of the nine steps in a new run folder."""
    session, worker = make_session(lambda event: None), Worker()
    session.open(tmp_path / "run")
    yield session, worker
    worker.close()
    session.close()


def test_01_one_purpose_a_page_and_the_first_does_work(real: tuple[Session, Worker]) -> None:
    """1 One purpose and one instruction per page; the first page already does work."""
    session, worker = real
    for step in session.registry:
        sentence = step.sentence.words()
        assert 20 < len(sentence) < 130, step.id
        assert sentence.count(". ") <= 1, step.id
    titles = [step.title.words() for step in session.registry]
    assert len(set(titles)) == len(titles)
    first = session.registry[0]
    assert load(first.controller)(session, worker).verb.words() == "Check &server"
    assert session.jobs(first.id)


def test_03_every_committing_button_is_a_verb_of_its_own(real: tuple[Session, Worker]) -> None:
    """3 Next never commits; the committing button is a verb naming the act."""
    session, worker = real
    verbs = [
        load(step.controller)(session, worker).verb.words().replace("&", "") for step in session.registry
    ]
    assert all(len(verb.split()) >= 2 for verb in verbs), verbs
    assert not {"Next", "OK", "Continue", "Yes", "Finish"} & {verb.split()[0] for verb in verbs}


def test_04_there_is_one_commit_point_and_before_it_closing_changes_nothing(
    made_up: MadeUp, qtbot: QtBot
) -> None:
    """4 One commit point; before it, closing leaves the server unchanged and the page says so."""
    assert [step.id for step in make_session(lambda event: None).registry if step.commits] == ["switch"]
    pass_name(made_up, qtbot)
    made_up.window.bar.next.click()
    assert "Nothing on the server has changed." in made_up.window.bar.status.words
    assert made_up.window.bar.cancel.text() == "Cancel"
    made_up.window.bar.cancel.click()
    assert not made_up.window.isVisible()
    assert not made_up.session.server_changed
    assert made_up.asked == []


def test_13_the_label_of_cancel_follows_the_truth(made_up: MadeUp, qtbot: QtBot) -> None:
    """13 Cancel means nothing changed; Stop means resumable; the label follows the truth."""
    bar = made_up.window.bar
    assert bar.cancel.text() == "Cancel"
    run_packages(made_up, qtbot)
    assert bar.cancel.text() == "Stop"
    GATE.set()
    idle(made_up, qtbot)
    assert bar.cancel.text() == "Cancel"
    bar.next.click()
    bar.primary.click()
    qtbot.waitUntil(lambda: made_up.session.states["bind"] is StepState.WAITING)
    idle(made_up, qtbot)
    assert made_up.session.server_changed
    assert bar.cancel.text() == "Close"
    assert "Nothing on the server has changed." not in bar.status.words


def test_14_closing_asks_once_and_stays_by_default(made_up: MadeUp, qtbot: QtBot) -> None:
    """14 Closing while running asks once, defaults to staying, explains how to resume."""
    window = made_up.window
    run_packages(made_up, qtbot)
    made_up.answer = True
    window.close()
    window.close()  # the administrator is in a hurry: the work is stopping already
    assert [question.verb for question in made_up.asked] == ["Stop and close"]
    qtbot.waitUntil(lambda: not window.isVisible())
    dialog = QuestionDialog(made_up.asked[0])
    qtbot.addWidget(dialog)
    assert dialog.stay.isDefault() and not dialog.go.isDefault()
    assert "Continue a run folder" in accessible.description(dialog)
    assert made_up.session.states["packages"] is StepState.STOPPED


def test_14_half_way_closing_says_how_to_finish(made_up: MadeUp, qtbot: QtBot) -> None:
    """14 …explains how to resume: also where the server has changed and nothing runs."""
    reach_binding(made_up, qtbot)
    made_up.window.bar.primary.click()
    qtbot.waitUntil(lambda: made_up.session.states["bind"] is StepState.WAITING)
    idle(made_up, qtbot)
    made_up.answer = False
    made_up.window.close()
    assert made_up.window.isVisible()
    assert made_up.asked[-1].verb == "Close for now"
    assert "roll back" in str(made_up.asked[-1].sentence)


def test_15_a_risky_confirmation_repeats_names_and_waits(made_up: MadeUp, qtbot: QtBot) -> None:
    """15 Risky confirmations repeat names and fingerprints; safe default; no timed trap for screen readers."""
    reach_binding(made_up, qtbot)
    made_up.answer = False
    made_up.window.bar.primary.click()
    (question,) = made_up.asked
    dialog = QuestionDialog(question)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "vco2026 on sql01" in [child.text().replace("\u200b", "") for child in _labels(dialog)]
    assert dialog.go.isEnabled() and dialog.stay.isEnabled(), "no button waits for a countdown"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QuestionDialog.DialogCode.Rejected
    assert made_up.session.states["bind"] is StepState.TODO


def test_17_after_a_failure_all_answers_are_there_again(made_up: MadeUp, qtbot: QtBot) -> None:
    """17 Failure keeps all answers; restarting offers resume, roll back or report."""
    pass_name(made_up, qtbot, "broken")
    assert made_up.session.states["name"] is StepState.FAILED
    made_up.window.close()
    made_up.worker.close()
    made_up.session.close()
    again = MadeUp(made_up.folder)
    show(again, qtbot)
    assert again.window.page.title.text() == "Name it"
    assert again.window.page.line.text() == "broken"
    assert again.window.bar.primary.isEnabled()
    again.close()


def test_18_the_last_page_shows_result_proof_duties_and_places(
    real: tuple[Session, Worker], qtbot: QtBot
) -> None:
    """18 The last page shows result, proof, remaining duties, file places, Roll back, Close."""
    session, worker = real
    for fact in (example.SERVER, example.EXPORTED, example.IMPORTED):
        session.facts.put(fact)
    step = session.registry[-1]
    page = ReportPage(step, load(step.controller)(session, worker))
    qtbot.addWidget(page)
    page.refresh()
    buttons = (page.open_report, page.save_pdf, page.open_folder, page.roll_back)
    assert [button.text().replace("&", "").rstrip("…") for button in buttons] == [
        "Open report",
        "Save as PDF",
        "Open folder",
        "Roll back",
    ]
    said = " ".join(label.text().replace("\u200b", "") for label in _labels(page))
    assert str(session.folder.path if session.folder else "-") in said
    assert "47 of 47 identical after the import" in said
    assert "Keep the run folder and the export password in a safe place." in said + " ".join(
        accessible.name(child) for child in page.duties.children() if child.isWidgetType()
    )


def test_19_the_review_shows_the_very_plan(real: tuple[Session, Worker], qtbot: QtBot) -> None:
    """19 Review shows the very plan that will run; each line leads back to its step."""
    session, worker = real
    step = session.steps["switch"]
    page = SwitchPage(step, load(step.controller)(session, worker))
    qtbot.addWidget(page)
    page.refresh()
    said = " ".join(label.text().replace("\u200b", "") for label in _labels(page))
    for job in session.jobs("switch"):
        assert job.title.words() in said


def test_20_a_changed_answer_names_what_it_makes_stale(made_up: MadeUp, qtbot: QtBot) -> None:
    """20 Changing an earlier answer marks dependants stale and names them."""
    window = made_up.window
    reach_binding(made_up, qtbot)
    window.rail.items["name"].click()
    qtbot.keyClicks(window.page.line, "x")
    assert "Export packages" in window.bar.status.words
    assert "Out of date by a changed answer" in window.bar.status.words
    assert window.rail.items["packages"].line.status.state is State.OUT_OF_DATE
    qtbot.keyClick(window.page.line, Qt.Key.Key_Backspace)
    window.bar.primary.click()
    idle(made_up, qtbot)
    window.bar.next.click()
    assert "Out of date by" not in window.bar.status.words


def test_21_experts_jump_to_every_reachable_step(made_up: MadeUp, qtbot: QtBot) -> None:
    """21 Experts can jump to reachable steps …"""
    window = made_up.window
    reach_binding(made_up, qtbot)
    for step, title in (("name", "Name it"), ("bind", "Bind the database"), ("packages", "Export packages")):
        window.rail.items[step].click()
        assert window.page.title.text() == title
    window.rail.items["report"].click()
    assert window.page.title.text() == "Export packages"


def test_21_answers_are_saved_to_a_file_and_loaded(made_up: MadeUp, qtbot: QtBot, tmp_path: Path) -> None:
    """21 … and load or save answers."""
    window = made_up.window
    file = tmp_path / "prepared.toml"
    qtbot.keyClicks(window.page.line, "vco07")
    window.save_answers(file)
    assert 'name = "vco07"' in file.read_text(encoding="utf-8")
    qtbot.keyClicks(window.page.line, "x")
    window.load_answers(file)
    assert window.page.line.text() == "vco07"
    assert made_up.session.answers.raw("name") == REGISTRY[0].answers(name="vco07")  # type: ignore[call-arg]


def test_21_loaded_answers_make_stale_what_stood_on_others(
    made_up: MadeUp, qtbot: QtBot, tmp_path: Path
) -> None:
    """20 and 21 together: a file's answers are changes like any other."""
    reach_binding(made_up, qtbot)
    file = tmp_path / "other.toml"
    file.write_text('[name]\nname = "vco02"\n', encoding="utf-8")
    made_up.window.load_answers(file)
    assert made_up.session.states["packages"] is StepState.STALE
    assert "Export packages" in made_up.window.bar.status.words


def test_21_a_file_that_cannot_be_used_is_named_and_changes_nothing(
    made_up: MadeUp, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """21 and 8: what failed, and what to do."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "warning", lambda parent, title, message: said.append(message))
    file = tmp_path / "broken.toml"
    file.write_text('[name]\nnome = "vco02"\n', encoding="utf-8")
    qtbot.keyClicks(made_up.window.page.line, "vco01")
    made_up.window.load_answers(file)
    assert str(file) in said[0] and "nome" in said[0]
    assert made_up.window.page.line.text() == "vco01"


def test_21_no_answers_are_loaded_while_work_runs_or_after_the_commit(made_up: MadeUp, qtbot: QtBot) -> None:
    """5 and 21: after the commit earlier answers stand, from the menu too."""
    menu = made_up.window.menu
    assert menu.load.isEnabled()
    run_packages(made_up, qtbot)
    assert not menu.load.isEnabled()
    GATE.set()
    idle(made_up, qtbot)
    assert menu.load.isEnabled()
    BOUND.set()
    made_up.window.bar.next.click()
    made_up.window.bar.primary.click()
    idle(made_up, qtbot)
    assert not menu.load.isEnabled()
    assert menu.save.isEnabled()


def test_22_escape_never_commits(made_up: MadeUp, qtbot: QtBot) -> None:
    """22 … Esc never commits: not on a page, not in a question."""
    window = made_up.window
    reach_binding(made_up, qtbot)
    made_up.answer = False
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert made_up.session.states["bind"] is StepState.TODO
    assert not window.isVisible()


def test_24_the_focus_returns_after_a_dialog(made_up: MadeUp, qtbot: QtBot) -> None:
    """24 Focus starts at the first input and returns after dialogs."""
    window = made_up.window
    line: QLineEdit = window.page.line
    assert window.focusWidget() is line
    qtbot.keyClick(line, Qt.Key.Key_F1)
    assert window._help is not None
    qtbot.waitUntil(window._help.isActiveWindow)
    qtbot.keyClick(window._help, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is line
    dialog = QuestionDialog(Question("Switch?", "The server changes.", "Switch", "Not now"), window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert QApplication.focusWidget() is line
    dialog.deleteLater()


def test_05_back_is_off_after_the_commit_from_code_too(made_up: MadeUp, qtbot: QtBot) -> None:
    """5 Back keeps what was typed; after the commit it is unavailable, with the reason, from code too."""
    window = made_up.window
    BOUND.set()
    reach_binding(made_up, qtbot)
    window.bar.back.click()
    window.bar.back.click()
    assert window.page.line.text() == "vco01"
    window.bar.next.click()
    window.bar.next.click()
    window.bar.primary.click()
    idle(made_up, qtbot)
    window.bar.back.click()
    window.open_step("packages")
    assert window.page.title.text() == "Bind the database"
    assert "the server has changed" in accessible.description(window.bar.back)
    assert accessible.role(window.bar.back) == QAccessible.Role.Button


def test_02_no_step_vanishes_or_renumbers(made_up: MadeUp, qtbot: QtBot) -> None:
    """2 The rail lists every step with its state in words and icon; nothing renumbers; optional steps stay visible."""
    items = made_up.window.rail.items
    before = list(items)
    pass_name(made_up, qtbot)
    made_up.session.states["packages"] = StepState.SKIPPED
    made_up.window.refresh()
    assert list(made_up.window.rail.items) == before == [step.id for step in REGISTRY]
    assert all(item.isVisible() for item in items.values())
    assert accessible.name(items["packages"]) == "Export packages: Skipped"
    assert len({item.line.status.state.icon for item in items.values()}) == 3


def test_the_activity_of_a_step_is_never_left_running(made_up: MadeUp, qtbot: QtBot) -> None:
    """8 and 17: a fault of the wizard's own ends the step with a finding; it can be run again."""
    controller = made_up.window.controller
    controller.submit_check(_fault)
    qtbot.waitUntil(lambda: controller.common.activity is Activity.IDLE)
    (finding,) = controller.common.findings
    assert finding.code == "job_unexpected"
    assert "ZeroDivisionError" in finding.message()
    assert "division" in (made_up.folder / "log.jsonl").read_text(encoding="utf-8")


def _fault(cancel: object) -> object:
    del cancel
    return 1 // 0


def _labels(root: QWidget) -> list[QLabel]:
    return root.findChildren(QLabel)
