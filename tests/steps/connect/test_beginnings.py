"""The four cards of the first page: arrow keys choose and do nothing else; the verb acts."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.gui.test_gallery import folders, language
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.navigation import TRY_AGAIN
from wizard.migration.step import StepState
from wizard.steps.connect.beginnings import Beginning
from wizard.steps.connect.controller import NO_ADDRESS, NOTHING_YET, START_PRACTICE
from wizard.steps.connect.found_run import FoundRun
from wizard.ui.language import Language

__all__ = ["folders", "language", "nothing_is_left", "theme"]


@pytest.fixture
def stage(folders: RunFolders, language: Language, qtbot: QtBot) -> Iterator[Stage]:
    stage = Stage(folders, language)
    with qtbot.waitExposed(stage.window):
        stage.window.show()
    stage.window.activateWindow()
    qtbot.waitUntil(lambda: stage.page.start.cards["server"].hasFocus())
    yield stage
    stage.close()


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        focus = QApplication.focusWidget()
        assert isinstance(focus, QWidget)
        qtbot.keyClick(focus, key)


def test_arrows_choose_and_do_nothing_else(stage: Stage, qtbot: QtBot) -> None:
    asked: list[str] = []
    stage.page.ask_folder = lambda parent, caption: asked.append(caption) or ""  # type: ignore[func-returns-value]
    seen, verbs = [stage.page.start.key], [stage.window.bar.primary.text()]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Up):
        press(qtbot, key)
        seen.append(stage.page.start.key)
        verbs.append(stage.window.bar.primary.text())
        assert stage.page.start.cards[str(seen[-1])].hasFocus()
    assert seen == ["server", "folder", "practice", "open_folder", "server"]
    assert verbs == [
        "Check &server",
        "Pre&pare the folder",
        "Start &practice",
        "Choose &folder…",
        "Check &server",
    ]
    assert asked == []
    assert stage.session.wanted is None
    assert stage.session.folder is None
    assert stage.window.isVisible()


def test_the_verb_starts_practice(stage: Stage, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Right, Qt.Key.Key_Down)
    assert not stage.page.inputs.isVisible()
    assert "made-up Orchestrator" in stage.page.lines._lines[0]
    press(qtbot, Qt.Key.Key_Return)
    wanted = stage.session.wanted
    assert wanted is not None
    assert wanted.practice
    assert str(wanted.folder) == stage.controller.view.practice_folder
    assert not stage.window.isVisible(), "another window takes its place"


def test_the_verb_asks_for_a_run_and_the_focus_comes_back(stage: Stage, qtbot: QtBot) -> None:
    asked: list[str] = []
    stage.page.ask_folder = lambda parent, caption: asked.append(caption) or ""  # type: ignore[func-returns-value]
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert asked == ["Continue a run folder"]
    card = stage.page.start.cards["open_folder"]
    assert card.isChecked()
    assert card.hasFocus()
    assert stage.session.wanted is None


def test_a_found_run_speaks_for_its_own_server(stage: Stage) -> None:
    """The line below said that nothing has changed, beside a run that had changed its server."""
    run = FoundRun(Path("/run"), practice=False, server="vco01", worked_on=None, passed=frozenset())
    stage.controller.show_found(run)
    assert stage.window.bar.status.words == NOTHING_YET.words()
    stage.controller.choose(Beginning.SERVER)
    assert stage.window.bar.status.words == NO_ADDRESS.words()


def test_after_a_failure_another_beginning_is_no_second_try(stage: Stage, qtbot: QtBot) -> None:
    stage.session.states["connect"] = StepState.FAILED
    stage.window.refresh()
    assert stage.window.bar.primary.text() == TRY_AGAIN.words()
    stage.page.start.cards["practice"].click()
    assert stage.window.bar.primary.text() == START_PRACTICE.words()


def test_a_run_that_has_begun_offers_no_other(stage: Stage, tmp_path: Path) -> None:
    controller = stage.controller
    controller.set(url="https://vco01.example.com", user="anna")
    controller.type_secret("password", "geheim")
    controller.choose_run_folder(str(tmp_path / "run"))
    shown = {key for key, card in stage.page.start.cards.items() if card.isVisible()}
    assert shown == {"server", "folder", "open_folder", "practice"}
    controller.commit()
    controller.outdate()
    controller.changed()
    shown = {key for key, card in stage.page.start.cards.items() if card.isVisible()}
    assert shown == {"server", "folder"}
