"""The frame over a made-up migration: buttons, rail, keyboard, questions, closing, resuming, language."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.made_up import BOUND, GATE, MadeUp, idle, pass_name, reach_binding, run_packages, show
from wizard.migration.step import StepState
from wizard.ui.questions import Question, QuestionDialog
from wizard.ui.states import State
from wizard.ui.widgets.card import Fact
from wizard.ui.wizard_window import WizardWindow


def test_the_whole_way_by_keyboard(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    GATE.set()
    BOUND.set()
    pass_name(made_up, qtbot)
    for title in ("Export packages", "Bind the database", "Report"):
        qtbot.keyClick(window, Qt.Key.Key_Return)  # Next
        assert window.page.title.text() == title
        qtbot.keyClick(window, Qt.Key.Key_Return)  # the act
        idle(made_up, qtbot)
    assert set(made_up.session.states.values()) == {StepState.DONE}
    assert not window.bar.next.isVisible()
    assert window.bar.cancel.text() == "Close"


def test_the_focus_starts_at_the_first_input(made_up: MadeUp, qtbot: QtBot) -> None:
    assert made_up.window.focusWidget() is made_up.window.page.line


def test_why_the_act_is_off_is_seen_and_spoken_and_enter_leads_there(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    assert not window.bar.primary.isEnabled()
    assert window.bar.status.words == "Enter a name."
    assert accessible.description(window.bar.primary) == "Enter a name."
    window.bar.help.setFocus()
    assert window.page.field.shown_error == ""
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert window.page.field.shown_error == "Enter a name."
    assert window.focusWidget() is window.page.line
    qtbot.keyClicks(window.page.line, "v")
    assert window.page.field.shown_error == ""
    assert window.bar.primary.isEnabled()


def test_next_never_commits(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    pass_name(made_up, qtbot)
    window.bar.next.click()
    assert window.bar.primary.text() == "&Go"
    assert made_up.session.states["packages"] is StepState.TODO


def test_a_failure_keeps_the_answers_and_shows_the_finding(made_up: MadeUp, qtbot: QtBot) -> None:
    pass_name(made_up, qtbot, "broken")
    page = made_up.window.page
    (view,) = page.findings.views
    assert accessible.name(view) == "Error: broken is broken."
    assert page.line.text() == "broken"
    assert made_up.window.rail.items["name"].line.status.shown == "Failed"
    qtbot.keyClick(page.line, Qt.Key.Key_Backspace)
    made_up.window.bar.primary.click()
    idle(made_up, qtbot)
    assert made_up.session.states["name"] is StepState.DONE
    assert page.findings.views == ()


def test_progress_names_the_item_and_stop_leaves_a_resumable_state(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    run_packages(made_up, qtbot)
    qtbot.waitUntil(window.page.progress.isVisible)
    qtbot.waitUntil(lambda: "1 of 4 packages" in accessible.description(window.page.progress.bar))
    assert "com.example.1" in accessible.description(window.page.progress.bar)
    assert window.bar.cancel.text() == "Stop"
    assert not window.bar.back.isEnabled()
    window.bar.cancel.click()
    idle(made_up, qtbot)
    assert made_up.session.states["packages"] is StepState.STOPPED
    assert window.rail.items["packages"].line.status.shown == "Stopped"
    GATE.set()
    window.bar.primary.click()
    idle(made_up, qtbot)
    assert made_up.session.states["packages"] is StepState.DONE
    assert window.page.progress.bar.value() == window.page.progress.bar.maximum()


def test_back_keeps_what_was_typed_and_a_change_makes_dependants_stale(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    reach_binding(made_up, qtbot)
    window.rail.items["name"].click()
    assert window.page.line.text() == "vco01"
    qtbot.keyClicks(window.page.line, "x")
    assert window.rail.items["packages"].line.status.state is State.OUT_OF_DATE
    assert accessible.name(window.rail.items["packages"]) == "Export packages: Out of date"


def test_the_act_that_changes_the_server_asks_once(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    reach_binding(made_up, qtbot)
    made_up.answer = False
    window.bar.primary.click()
    assert [question.title for question in made_up.asked] == ["Bind the new database?"]
    assert made_up.session.states["bind"] is StepState.TODO
    made_up.answer = True
    window.bar.primary.click()
    qtbot.waitUntil(lambda: made_up.session.states["bind"] is StepState.WAITING)
    idle(made_up, qtbot)
    assert window.page.instructions.isVisible()
    assert window.bar.primary.text() == "Chec&k now"
    BOUND.set()
    window.bar.primary.click()
    idle(made_up, qtbot)
    assert len(made_up.asked) == 2
    assert made_up.session.states["bind"] is StepState.DONE


def test_what_waits_is_checked_without_being_asked(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    window._recheck.setInterval(10)
    reach_binding(made_up, qtbot)
    window.bar.primary.click()
    qtbot.waitUntil(lambda: made_up.session.states["bind"] is StepState.WAITING)
    BOUND.set()
    qtbot.waitUntil(lambda: made_up.session.states["bind"] is StepState.DONE)


def test_after_the_commit_there_is_no_way_back(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    BOUND.set()
    reach_binding(made_up, qtbot)
    window.bar.primary.click()
    idle(made_up, qtbot)
    assert not window.bar.back.isEnabled()
    assert accessible.description(window.bar.back).startswith("Back is off: the server has changed")
    assert not window.rail.items["name"].isEnabled()
    window.open_step("name")  # from code too
    assert window.page.title.text() == "Bind the database"


def test_the_rail_says_every_state_in_words_and_why_a_step_is_off(made_up: MadeUp) -> None:
    items = made_up.window.rail.items
    assert [accessible.name(item) for item in items.values()] == [
        "Name it: Current step",
        "Export packages: To do",
        "Bind the database: To do",
        "Report: To do",
    ]
    assert accessible.description(items["bind"]) == "Finish “Name it” first."
    items["bind"].click()
    assert made_up.window.page.title.text() == "Name it"


def test_the_rail_goes_up_and_down_by_arrow_keys(made_up: MadeUp, qtbot: QtBot) -> None:
    pass_name(made_up, qtbot)
    items = made_up.window.rail.items
    items["name"].setFocus()
    qtbot.keyClick(items["name"], Qt.Key.Key_Down)
    assert items["packages"].hasFocus()
    qtbot.keyClick(items["packages"], Qt.Key.Key_Space)
    assert made_up.window.page.title.text() == "Export packages"


def test_closing_while_work_runs_asks_and_stays_by_default(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    run_packages(made_up, qtbot)
    made_up.answer = False
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert made_up.asked[-1].verb == "Stop and close"
    assert "Continue a run folder" in str(made_up.asked[-1].sentence)
    assert window.isVisible()
    made_up.answer = True
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible())
    assert made_up.session.states["packages"] is StepState.STOPPED


def test_closing_before_the_commit_asks_nothing(made_up: MadeUp, qtbot: QtBot) -> None:
    pass_name(made_up, qtbot)
    qtbot.keyClick(made_up.window, Qt.Key.Key_Escape)
    assert not made_up.window.isVisible()
    assert made_up.asked == []


def test_a_run_is_taken_up_at_its_first_open_step(made_up: MadeUp, qtbot: QtBot, tmp_path: Path) -> None:
    pass_name(made_up, qtbot)
    made_up.window.close()
    made_up.worker.close()
    made_up.session.close()
    again = MadeUp(made_up.folder)
    show(again, qtbot)
    assert again.window.page.title.text() == "Export packages"
    assert accessible.name(again.window.rail.items["name"]) == "Name it: Done"
    again.close()


def test_f1_shows_help_for_the_page(made_up: MadeUp, qtbot: QtBot) -> None:
    qtbot.keyClick(made_up.window, Qt.Key.Key_F1)
    help_window = made_up.window._help
    assert help_window is not None
    assert help_window.windowTitle() == "Help: Name it"
    assert "The sentence of the step name." in help_window.view.toPlainText()
    help_window.close()


def test_the_menu_opens_the_whole_guide(
    made_up: MadeUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WizardWindow, "_whole_guide", lambda window: "<!DOCTYPE html>the guide")
    window = made_up.window
    opened: list[str] = []
    window._helping().open_file = lambda url: not opened.append(url.toLocalFile())
    window.menu.guide.trigger()
    assert Path(opened[0]).read_text(encoding="utf-8") == "<!DOCTYPE html>the guide"
    assert not window._helping().isVisible()

    window._helping().open_file = lambda url: False
    window.menu.guide.trigger()
    assert window._helping().windowTitle() == "Help: Name it"
    assert window._helping().not_opened.isVisible()
    window._helping().close()


def test_mnemonics_of_a_page_are_unique(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    texts = [button.text() for button in window.findChildren(QPushButton) if button.isVisible()]
    texts += [window.page.field.label.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
    assert sorted(letters) == sorted(set(letters))


def test_pages_are_made_anew_in_another_language(made_up: MadeUp, qtbot: QtBot) -> None:
    window = made_up.window
    qtbot.keyClicks(window.page.line, "vco01")
    before = window.page
    QApplication.sendEvent(window, _language_change())
    assert window.page is not before
    assert window.page.line.text() == "vco01"
    assert window.stack.count() == 1


def test_everything_the_keyboard_reaches_has_a_name(made_up: MadeUp, qtbot: QtBot) -> None:
    run_packages(made_up, qtbot)
    GATE.set()
    idle(made_up, qtbot)
    reached = list(accessible.focusable(made_up.window))
    assert [widget for widget in reached if not accessible.name(widget)] == []


def test_a_question_defaults_to_the_safe_answer(qtbot: QtBot) -> None:
    facts = (Fact("New certificate", "A2:0B:64"),)
    dialog = QuestionDialog(Question("Switch?", "The server changes.", "Switch", "Not now", facts))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert dialog.focusWidget() is dialog.stay
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.result() == QuestionDialog.DialogCode.Rejected


def _language_change() -> object:
    from PySide6.QtCore import QEvent

    return QEvent(QEvent.Type.LanguageChange)
