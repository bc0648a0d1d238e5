"""Rules of the frame: what it says to eyes and screen readers, its menu, its size."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.made_up import GATE, MadeUp, idle, run_packages
from tests.gui.staged import settle
from wizard import __version__
from wizard.app import make_session
from wizard.foundation import resources
from wizard.migration.worker import Worker
from wizard.ui import about_box, settings
from wizard.ui.about_box import AboutBox
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import SOURCE, Language
from wizard.ui.window_menu import WindowMenu, language_name
from wizard.ui.wizard_window import WizardWindow


@pytest.fixture
def nine(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[WizardWindow]:
    """The real window of the nine steps, shown on the smallest screen it is made for."""
    bridge, worker = EventBridge(qapp), Worker()
    session = make_session(bridge.carry)
    session.open(tmp_path / "run")
    window = WizardWindow(session, worker, bridge, Language(qapp))
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    worker.close()
    session.close()
    bridge.arrived.disconnect(window.take)
    bridge.deleteLater()


def _in_window(widget: QWidget, window: QWidget) -> bool:
    return window.rect().contains(QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()))


def test_27_nothing_is_clipped_at_1024_by_640(nine: WizardWindow) -> None:
    """27 … 1024×640: nothing clipped; pages scroll; long paths shortened with full text available."""
    assert (nine.width(), nine.height()) == (1024, 640)
    for place in range(len(nine.session.registry)):
        nine._go(place)
        settle()
        step = nine.session.registry[place].id
        bar = nine.page.horizontalScrollBar()
        assert bar.maximum() == 0, f"{step} is wider than the window"
        for button in nine.bar.findChildren(QPushButton):
            assert not button.isVisible() or _in_window(button, nine), f"{button.text()} on {step}"
        assert all(_in_window(item, nine) for item in nine.rail.items.values()), step
        assert _in_window(nine.menu, nine), step
    whole = str(nine.session.folder.path) if nine.session.folder else ""
    assert nine.rail._folder.toolTip() == whole
    assert accessible.name(nine.rail._folder) == whole


def test_23_the_frame_has_names_roles_and_descriptions(made_up: MadeUp) -> None:
    """23 Every focusable control and bar has an accessible name; hint and error in its description."""
    window = made_up.window
    button = QAccessible.Role.Button
    for widget, name in (
        (window.bar.help, "Help"),
        (window.bar.back, "Back"),
        (window.bar.primary, "Check name"),
        (window.bar.cancel, "Cancel"),
    ):
        assert accessible.name(widget) == name
        assert accessible.role(widget) == button
    assert accessible.description(window.bar.primary) == "Enter a name."
    assert accessible.name(window.menu).startswith("More")
    assert accessible.name(window.rail) == "Steps"
    assert [accessible.role(item) for item in window.rail.items.values()] == [button] * 4
    assert accessible.role(window.page.progress.bar) == QAccessible.Role.ProgressBar
    assert accessible.name(window.page.progress.bar) == "Name it"
    assert accessible.description(window.page.line) == "Any name"


def test_23_changes_are_announced(made_up: MadeUp, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """23 … changes announced: the status line speaks, with the same words that it shows."""
    said: list[str] = []
    monkeypatch.setattr(
        "wizard.ui.widgets.status_line.announce", lambda widget, words, urgent=False: said.append(str(words))
    )
    qtbot.keyClicks(made_up.window.page.line, "v")
    assert said[-1] == made_up.window.bar.status.words == "Nothing on the server has changed."
    run_packages(made_up, qtbot)
    assert any("Working" in words for words in said)
    GATE.set()
    idle(made_up, qtbot)
    assert said[-1] == made_up.window.bar.status.words


def test_22_tab_reaches_everything_in_reading_order_and_comes_back(made_up: MadeUp, qtbot: QtBot) -> None:
    """22 Everything by keyboard, in reading order; unique mnemonics; Esc never commits."""
    window = made_up.window
    first = window.focusWidget()
    reached = [first]
    for _ in range(40):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is first:
            break
        reached.append(window.focusWidget())
    assert window.focusWidget() is first
    assert window.menu in reached
    enabled = {widget for widget in accessible.focusable(window) if widget.isEnabled()}
    assert enabled - {window.page} <= set(reached)
    rail = [widget for widget in reached if window.rail.isAncestorOf(widget)]
    tops = [widget.mapTo(window, QPoint(0, 0)).y() for widget in rail]
    assert tops == sorted(tops)


def test_22_the_menu_opens_and_acts_by_keyboard(made_up: MadeUp, qtbot: QtBot) -> None:
    """22: language, answers and about without a mouse."""
    menu = made_up.window.menu
    wanted: list[str] = []
    menu.save_wanted.disconnect()
    menu.save_wanted.connect(lambda: wanted.append("save"))
    menu.setFocus()
    popup = menu.menu()
    popup.popup(menu.mapToGlobal(QPoint(0, 0)))
    qtbot.waitUntil(popup.isVisible)
    qtbot.keyClick(popup, Qt.Key.Key_S)
    assert wanted == ["save"]
    letters = [
        action.text()[action.text().index("&") + 1] for action in popup.actions() if "&" in action.text()
    ]
    assert len(letters) == len(set(letters))


def test_the_language_is_chosen_in_the_window_and_remembered(made_up: MadeUp, qapp: QApplication) -> None:
    """28: switched without a restart; what was typed stays."""
    before = QLocale()
    made_up.window.page.line.setText("vco01")
    made_up.window.controller.set(name="vco01")
    menu = WindowMenu((SOURCE, "de", "ja"), SOURCE)
    assert [action.text() for action in menu.languages.values()] == [
        language_name(code) for code in (SOURCE, "de", "ja")
    ]
    assert "Deutsch" in menu.languages["de"].text()
    assert menu.languages[SOURCE].isChecked()
    chosen: list[str] = []
    menu.language_chosen.connect(chosen.append)
    menu.languages["de"].trigger()
    assert chosen == ["de"]
    menu.deleteLater()
    try:
        made_up.window.use_language("de")
        assert settings.language() == "de"
        assert QLocale().language() == QLocale.Language.German
        assert made_up.window.page.line.text() == "vco01"
        made_up.window.use_language(SOURCE)
        assert settings.language() == SOURCE
    finally:
        QLocale.setDefault(before)


def test_the_size_is_remembered(made_up: MadeUp, qtbot: QtBot) -> None:
    assert settings.geometry() is None
    made_up.window.resize(800, 700)  # the offscreen screen is 800 wide
    settings.remember_geometry(made_up.window.saveGeometry())
    remembered = settings.geometry()
    assert remembered is not None
    made_up.window.resize(800, 610)
    assert made_up.window.restoreGeometry(remembered)
    assert made_up.window.height() == 700


def test_about_names_version_licence_and_qt(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about_box, "shipped", list)
    box = AboutBox("Certificate change")
    qtbot.addWidget(box)
    assert box.windowTitle() == "About Certificate change"
    assert box.version.text() == f"Version {__version__}"
    assert "GNU Lesser General Public License" in box.notice.text()
    assert box.parts.toPlainText() == ""


def test_about_lists_what_is_shipped_with_its_licence(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = [
        {
            "name": "Fine <library>",
            "version": "1.2",
            "licence": "MIT",
            "url": "https://example.com/",
            "text": "Free & so on",
        },
        {"name": "Other", "version": "3", "licence": "BSD", "text": ""},
    ]
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "licences.json").write_text(json.dumps(parts), encoding="utf-8")
    monkeypatch.setattr(resources, "_ROOM", tmp_path / "wizard")
    monkeypatch.setattr(about_box, "application_icon", lambda: QApplication.windowIcon())
    box = AboutBox("Certificate change")
    qtbot.addWidget(box)
    shown = box.parts.toPlainText()
    for words in ("Fine <library>", "1.2", "MIT", "Free & so on", "Other", "BSD"):
        assert words in shown
