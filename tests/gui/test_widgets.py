"""Cards, findings, jobs, instructions, progress, choices: what is shown, what the keyboard reaches, what is spoken."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import accessible, sampler
from wizard.foundation.findings import Finding
from wizard.ui.states import State, Status
from wizard.ui.widgets.before_after import BeforeAfter, Difference
from wizard.ui.widgets.buttons import CopyButton
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.finding_list import SHOWN_AT_ONCE, FindingList, ShownFinding
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.instructions_panel import InstructionsPanel
from wizard.ui.widgets.job_list import AUTOMATIC, JobLine, JobList, LineOfNoReturn
from wizard.ui.widgets.labels import ValueLabel
from wizard.ui.widgets.progress_panel import APPEARS_AFTER, Progress, ProgressPanel
from wizard.ui.widgets.status_line import StatusLine
from wizard.ui.words import fingerprint


def _texts(widget: QWidget) -> list[str]:
    return [label.text().replace("\u200b", "") for label in widget.findChildren(QLabel) if label.isVisible()]


def _shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(700, 500)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)


@pytest.mark.parametrize("name", ["facts", "form", "table", "switch"])
def test_everything_tab_reaches_has_a_name(qtbot: QtBot, name: str) -> None:
    page = sampler.pages()[name]
    _shown(qtbot, page)
    reached = list(accessible.focusable(page))
    assert len(reached) >= 4
    assert [widget for widget in reached if not accessible.name(widget).strip()] == []


@pytest.mark.parametrize("name", ["facts", "form", "table", "switch"])
def test_tab_goes_down_the_page_and_comes_back(qtbot: QtBot, name: str) -> None:
    page = sampler.pages()[name]
    _shown(qtbot, page)
    reached = len(list(accessible.focusable(page)))
    seen: list[QWidget] = []
    for _ in range(2 * reached + 2):
        page.focusNextPrevChild(True)
        focused = page.focusWidget()
        if focused in seen:
            break
        assert isinstance(focused, QWidget)
        seen.append(focused)
    tops = [
        widget.mapTo(page.inner, widget.rect().topLeft()).y()
        for widget in seen[:-1]
        if page.inner.isAncestorOf(widget)
    ]
    assert len(tops) >= 3
    assert all(later > earlier - 60 for earlier, later in itertools.pairwise(tops))


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_nothing_is_wider_than_a_narrow_page(qtbot: QtBot, direction: Qt.LayoutDirection) -> None:
    for page in sampler.pages().values():
        page.setLayoutDirection(direction)
        _shown(qtbot, page)
        page.resize(680, 420)
        qtbot.wait(1)
        assert page.inner.width() <= page.viewport().width()
        assert page.inner.minimumSizeHint().width() <= 680


def test_a_card_copies_the_whole_value_by_keyboard(qtbot: QtBot) -> None:
    whole = fingerprint(sampler.SHA256)
    card = FactsCard("TLS certificate", (Fact("SHA-256", whole, fixed=True), Fact("Version", "7.6", copy="")))
    _shown(qtbot, card)
    (button,) = card.findChildren(CopyButton)
    assert accessible.name(button) == "Copy SHA-256"
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == whole
    button._back.stop()


def test_a_card_shows_new_facts_and_keeps_equal_ones(qtbot: QtBot) -> None:
    card = FactsCard("Server")
    _shown(qtbot, card)
    card.show_facts((Fact("Version", "7.6"),))
    before = card.findChildren(ValueLabel)
    card.show_facts((Fact("Version", "7.6"),))
    assert card.findChildren(ValueLabel) == before
    card.show_facts((Fact("Version", "8.12", State.ATTENTION),))
    qtbot.wait(1)
    assert _texts(card) == ["Server", "Version", "8.12"]


def test_findings_say_what_causes_remedy_and_come_worst_first(qtbot: QtBot) -> None:
    shown = sampler.findings()
    _shown(qtbot, shown)
    assert [view.shown.finding.code for view in shown.views] == [
        "sample_wrong_password",
        "sample_expires",
        "sample_no_package",
    ]
    assert _texts(shown.views[0])[:4] == [
        "The server vco01.example.com refused the password of vcoadmin.",
        "Error",
        "Likely causes: the password was changed; the account is locked.",
        "Type the password again, or use another account.",
    ]
    assert accessible.name(shown.views[0]).startswith("Error: The server vco01")


def test_the_button_of_a_finding_names_its_finding(qtbot: QtBot) -> None:
    shown = sampler.findings()
    _shown(qtbot, shown)
    assert shown.focus_first()
    action = shown.views[0].action
    assert action is not None
    assert action.text() == "Try again"
    with qtbot.waitSignal(shown.action_requested) as requested:
        qtbot.keyClick(action, Qt.Key.Key_Space)
    assert requested.args[0].finding.code == "sample_wrong_password"


def test_details_are_folded_and_copied_with_the_finding(qtbot: QtBot) -> None:
    shown = sampler.findings()
    _shown(qtbot, shown)
    (details,) = shown.views[0].findChildren(Folded)
    assert not details.content.isVisible()
    details.head.click()
    assert details.content.isVisible()
    button = next(b for b in shown.views[0].findChildren(CopyButton) if accessible.name(b) == "Copy")
    button.click()
    button._back.stop()
    copied = QGuiApplication.clipboard().text()
    assert "[sample_wrong_password]" in copied
    assert "401 Unauthorized" in copied


def test_many_findings_are_cut_until_asked_for(qtbot: QtBot) -> None:
    shown = FindingList()
    _shown(qtbot, shown)
    many: list[Finding | ShownFinding] = [sampler.EXPIRES.of(f"p{place}", day="today") for place in range(50)]
    shown.show_findings(many)
    assert len(shown.views) == SHOWN_AT_ONCE
    more = next(b for b in shown.findChildren(QPushButton) if b.text() == "Show 30 more findings")
    more.click()
    assert len(shown.views) == 50
    shown.show_findings([])
    assert not shown.isVisible()


def test_jobs_keep_their_rows_and_draw_the_line_of_no_return(qtbot: QtBot) -> None:
    plan = JobList()
    _shown(qtbot, plan)
    lines = (
        JobLine("a", "Saved", Status(State.DONE), link=True),
        JobLine("b", "Stop Orchestrator", Status(State.TO_DO), AUTOMATIC, "start"),
    )
    plan.show_lines(lines, no_return_before=1)
    qtbot.wait(1)
    rows = plan.rows
    assert len(plan.findChildren(LineOfNoReturn)) == 1
    assert "Undo: start" in _texts(plan)
    plan.show_lines((lines[0], JobLine("b", "Stop Orchestrator", Status(State.BUSY))), no_return_before=1)
    assert plan.rows == rows
    assert accessible.name(rows[1]) == "Stop Orchestrator: Working"
    with qtbot.waitSignal(plan.opened) as opened:
        qtbot.keyClick(rows[0].title, Qt.Key.Key_Space)
    assert opened.args == ["a"]


def test_instructions_mask_passwords_and_copy_them_whole(qtbot: QtBot) -> None:
    panel = InstructionsPanel()
    _shown(qtbot, panel)
    panel.show_instructions(sampler.INSTRUCTIONS)
    assert "s3cret" not in _texts(panel)
    button = next(b for b in panel.findChildren(CopyButton) if accessible.name(b) == "Copy Password")
    button.click()
    button._back.stop()
    assert QGuiApplication.clipboard().text() == "s3cret"
    with qtbot.waitSignal(panel.check_requested):
        panel.check_button.click()
    panel.show_status(Status(State.BUSY))
    assert not panel.check_button.isEnabled()


def test_the_bar_only_moves_forward_and_is_full_only_when_done(qtbot: QtBot) -> None:
    panel = ProgressPanel("Export of packages")
    _shown(qtbot, panel)
    panel.start(at_once=True)
    panel.show_progress(Progress(22, 47, "com.example.provisioning", 0.5, "packages"))
    half = panel.bar.value()
    panel.show_progress(Progress(22, 47, "com.example.provisioning", 0.1, "packages"))
    assert panel.bar.value() == half
    panel.show_progress(Progress(46, 47, "com.example.z", 1.0, "packages"))
    assert panel.bar.value() < panel.bar.maximum()
    panel.show_progress(Progress(47, 47, "com.example.z", 0.0, "packages"))
    assert panel.bar.value() == panel.bar.maximum()
    assert accessible.name(panel.bar) == "Export of packages"
    assert accessible.description(panel.bar) == "com.example.z 47 of 47 packages"
    panel.finish()
    assert "47 of 47 packages · 0:00" in _texts(panel)


def test_progress_appears_after_half_a_second(qtbot: QtBot) -> None:
    panel = ProgressPanel("Export")
    qtbot.addWidget(panel)
    panel.start()
    assert not panel.isVisible()
    qtbot.waitUntil(panel.isVisible, timeout=4 * APPEARS_AFTER)
    assert panel.elapsed >= APPEARS_AFTER / 1000 - 0.05
    panel.finish(keep=False)
    assert not panel.isVisible()


def test_differences_are_marked_by_more_than_colour(qtbot: QtBot) -> None:
    both = BeforeAfter("Now", "After the switch")
    _shown(qtbot, both)
    both.show_rows((Difference("Database", "vcodb", "vco2026"), Difference("Server", "vco01", "vco01")))
    names = [accessible.name(widget) for widget in both.findChildren(QWidget)]
    assert "changes to vco2026" in names
    assert "stays vco01" in names


def test_choices_are_radio_buttons_for_keyboard_and_screen_readers(qtbot: QtBot) -> None:
    cards = ChoiceCards(
        "Work on",
        (
            Choice("server", "A &server", "Connect."),
            Choice("folder", "A folder"),
            Choice("x", "X", off_because="No."),
        ),
        columns=1,
    )
    _shown(qtbot, cards)
    cards.choose("server")
    card = cards.cards["server"]
    assert accessible.role(card) == QAccessible.Role.RadioButton
    assert (accessible.name(card), accessible.description(card)) == ("A server", "Connect.")
    assert not cards.cards["x"].isEnabled()
    assert accessible.description(cards.cards["x"]) == "No."
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    with qtbot.waitSignal(cards.chosen) as chosen:
        qtbot.keyClick(card, Qt.Key.Key_Down)
    assert chosen.args == ["folder"]
    assert cards.key == "folder"
    with qtbot.waitSignal(cards.chosen):
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton, pos=card.rect().bottomRight() / 2)
    assert cards.key == "server"


def test_the_status_line_keeps_its_height(qtbot: QtBot) -> None:
    whole, line = QWidget(), StatusLine()
    column = QVBoxLayout(whole)
    column.addStretch(1)
    column.addWidget(line)
    _shown(qtbot, whole)
    empty = line.geometry()
    line.show_status(Status(State.BUSY, "Next is off until every selected package is proven."))
    qtbot.wait(1)
    assert line.geometry() == empty
    assert line.words.startswith("Next is off")
