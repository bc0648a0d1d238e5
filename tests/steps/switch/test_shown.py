"""What the page of the switch puts first, in the states of the gallery."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.staged import Staged, folders, staged, texts, top
from wizard.gallery import example
from wizard.ui.questions import QuestionDialog
from wizard.ui.style import PRIMARY

__all__ = ["folders", "nothing_is_left", "staged", "theme"]


@pytest.mark.parametrize("name", ["running", "waiting", "done", "resumed", "rolling-back"])
def test_from_the_first_act_on_the_list_comes_first(staged: Staged, name: str) -> None:
    stage = staged("switch", name)
    page = stage.page
    assert not page.what_changes.unfolded  # type: ignore[attr-defined]
    assert not page.changes.isVisible()  # type: ignore[attr-defined]
    assert top(page.jobs, stage) < top(page.what_changes, stage)  # type: ignore[attr-defined]
    assert top(page.jobs, stage) < page.viewport().height()  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ["filled", "error", "rolled-back"])
def test_before_it_what_changes_comes_first(staged: Staged, name: str) -> None:
    stage = staged("switch", name)
    page = stage.page
    assert page.changes.isVisible()  # type: ignore[attr-defined]
    assert not page.what_changes.head.isVisible()  # type: ignore[attr-defined]
    assert top(page.changes, stage) < top(page.jobs, stage)  # type: ignore[attr-defined]


def test_done_the_proof_is_a_result_and_undo_stands_below_its_act(staged: Staged) -> None:
    stage = staged("switch", "done")
    page = stage.page
    result = page.result  # type: ignore[attr-defined]
    assert result.accessibleName() == "The switch is done: a fresh export is signed by the new certificate."
    assert page.sentence.text() == "From here on the server changes."
    row = next(row for row in page.jobs.rows if "Bind the new database" in texts(row))  # type: ignore[attr-defined]
    assert row._undo.text() == "Undo: Bind the old database again"
    assert row._by.text() == "by you, checked from outside"
    left, below = (label.mapTo(row, label.rect().topLeft()) for label in (row.title, row._undo))
    assert (left.x() == below.x(), left.y() < below.y()) == (True, True)


def test_rolled_back_nothing_is_left_to_undo(staged: Staged) -> None:
    page = staged("switch", "rolled-back").page
    assert page.result.accessibleName() == "Rolled back: the old certificate signs again."  # type: ignore[attr-defined]
    assert not page.back.isVisible()  # type: ignore[attr-defined]
    assert "Undo: Bind the old database again" not in texts(page)


def test_changes_since_the_export_name_no_setting_and_no_empty_list(staged: Staged) -> None:
    stage = staged("switch", "error")
    said = texts(stage.page.findings)
    assert "New: com.example.trial. Changed: com.example.dns." in said
    assert "Gone" not in said
    assert "switch.accept_changes" not in said
    assert stage.page.findings.views[0].action is not None, "the button that allows it stays"


def test_a_line_of_an_earlier_step_leads_to_its_page(staged: Staged, qtbot: QtBot) -> None:
    """19 … each line leads back to its step."""
    stage = staged("switch", "filled")
    page = stage.page
    page.done_before.unfold()  # type: ignore[attr-defined]
    row = next(row for row in page.done.rows if "new certificate" in row.accessibleName())  # type: ignore[attr-defined]
    qtbot.mouseClick(row.title, Qt.MouseButton.LeftButton)
    assert stage.controller.step == "new_certificate"
    assert stage.page.title.text() == "New certificate"


def test_the_default_of_the_question_looks_like_the_default(staged: Staged, qtbot: QtBot) -> None:
    question = staged("switch", "filled").page.question()
    assert question is not None
    dialog = QuestionDialog(question)
    qtbot.addWidget(dialog)
    assert (bool(dialog.stay.property(PRIMARY)), dialog.stay.isDefault()) == (True, True)
    assert (bool(dialog.go.property(PRIMARY)), dialog.go.isDefault()) == (False, False)
    said = texts(dialog)
    assert example.OLD_LABEL in said and example.NEW_LABEL in said
