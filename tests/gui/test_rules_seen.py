"""Rules of what is seen: blocked acts, contrast as it was painted, small and finely drawn screens."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from tests.gui import accessible, contrast
from tests.gui.clipping import clipped
from tests.gui.scaled import SIZE, cut_off
from tests.gui.staged import Bring, Staging
from wizard.gallery.scenes import SCENES
from wizard.gallery.stage import RunFolders
from wizard.migration.controller import Activity
from wizard.ui.colours import OUTLINE_CONTRAST, TEXT_CONTRAST, roles_of
from wizard.ui.language import Language
from wizard.ui.rail import RailItem, RailLine
from wizard.ui.states import State, Status
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.form_field import FormField

_EMPTY = [scene.page for scene in SCENES if scene.name == "empty"]
_LOOKED_AT = [
    ("connect", "empty"),
    ("new_database", "filled"),
    ("save_certificate", "done"),
    ("switch", "running"),
    ("back_up_configuration", "waiting"),
]
_REPOSITORY = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def bring(qapp: QApplication, folders: RunFolders) -> Iterator[Bring]:
    staging = Staging(folders, qapp)
    yield staging.bring
    staging.close()


@pytest.mark.parametrize("page", _EMPTY)
def test_06_what_an_empty_page_lacks_is_seen_spoken_and_found_by_enter(
    page: str, bring: Bring, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """6 When Next is blocked, the reason is visible and spoken; Enter moves focus to the first problem."""
    spoken: list[str] = []
    monkeypatch.setattr(
        "wizard.ui.widgets.status_line.announce",
        lambda widget, words, urgent=False: spoken.append(str(words)),
    )
    stage = bring(page, "empty")
    window, bar, blocked = stage.window, stage.window.bar, stage.controller.common.blocked
    if blocked is None:
        assert bar.primary.isEnabled(), "good defaults: nothing is lacking"
        return
    reason = blocked.words()
    assert bar.status.words == reason
    assert [label for label in bar.findChildren(QLabel) if label.isVisible() and label.text() == reason]
    if not bar.primary.isEnabled():  # one that only tests so far always answers, with what is lacking
        assert bar.primary.toolTip() == accessible.description(bar.primary) == reason
    bar.status.show_status(None)  # as when it was said for the first time
    window.refresh()
    assert spoken == [reason]
    window.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Return)
    assert stage.controller.common.activity is Activity.IDLE, "nothing begins while something is lacking"
    focused = window.focusWidget()
    assert stage.page.isAncestorOf(focused), "the focus stays outside the page"
    fields = [field for field in stage.page.findChildren(FormField) if field.isVisible()]
    (wrong,) = [field for field in fields if field.isAncestorOf(focused)]
    assert wrong.lacks_value
    assert wrong.shown_error, "the field does not say what it lacks"
    assert wrong.shown_error in accessible.description(focused)
    if isinstance(focused, QLineEdit):
        height = wrong.height()
        qtbot.keyClicks(focused, "https://vco01.example.com:8281")
        assert (wrong.shown_error, wrong.height()) == ("", height), "cured, and nothing has moved"


@pytest.mark.parametrize("scheme", list(Scheme))
@pytest.mark.parametrize(("page", "name"), _LOOKED_AT)
def test_26_every_text_stands_out_as_it_is_painted(
    page: str, name: str, scheme: Scheme, bring: Bring, theme: Theme
) -> None:
    """26 … contrast 4.5:1: text, placeholders and the rail; what is off 3:1."""
    theme.use(scheme)
    window = bring(page, name).window
    window.setFocus()
    image = contrast.picture(window)
    looked_at = list(contrast.texts(window))
    assert len(looked_at) > 15
    faint = {
        words: round(ratio, 2)
        for words, enabled, rect in looked_at
        if (ratio := contrast.seen(image, rect)) < (TEXT_CONTRAST if enabled else OUTLINE_CONTRAST)
    }
    assert faint == {}


@pytest.mark.parametrize("scheme", list(Scheme))
def test_26_placeholder_and_menu_arrow_are_seen(scheme: Scheme, bring: Bring, theme: Theme) -> None:
    """26: an example in an empty field, and the arrow that says that More opens something."""
    theme.use(scheme)
    window = bring("connect", "empty").window
    window.setFocus()
    image = contrast.picture(window)
    fields = [field for field in window.page.findChildren(QLineEdit) if field.isVisible()]
    placeholder = next(field for field in fields if field.placeholderText() and not field.text())
    place = QRect(placeholder.mapTo(window, QPoint(0, 0)), placeholder.size()).adjusted(4, 4, -4, -4)
    assert contrast.seen(image, place) >= TEXT_CONTRAST
    menu = QRect(window.menu.mapTo(window, QPoint(0, 0)), window.menu.size())
    words = window.menu.fontMetrics().horizontalAdvance(window.menu.text())
    arrow = menu.adjusted(words + 16, 4, -2, -4)
    assert contrast.seen(image, arrow) >= OUTLINE_CONTRAST
    ink = [
        QPoint(x, y)
        for x in range(arrow.left() * 3, arrow.right() * 3)
        for y in range(arrow.top() * 3, arrow.bottom() * 3)
        if contrast.contrast(QColor(image.pixel(x, y)), roles_of(window.palette()).rail) > OUTLINE_CONTRAST
    ]
    assert max(point.x() for point in ink) - min(point.x() for point in ink) > 20, "a dot, not an arrow"


@pytest.mark.parametrize("scheme", list(Scheme))
def test_26_the_focus_ring_of_the_help_goes_round_its_corners(
    scheme: Scheme, bring: Bring, theme: Theme, qtbot: QtBot
) -> None:
    theme.use(scheme)
    window = bring("connect", "empty").window
    window.show_help()
    shown = window._help
    assert shown is not None
    qtbot.waitUntil(shown.isActiveWindow)
    shown.view.setFocus()
    image = contrast.picture(shown)
    roles = roles_of(shown.palette())
    view = QRect(shown.view.mapTo(shown, QPoint(0, 0)), shown.view.size())
    corners = [
        QRect(QPoint(x, y), QPoint(x + 3, y + 3))
        for x in (view.left(), view.right() - 3)
        for y in (view.top(), view.bottom() - 3)
    ]
    for corner in corners:
        colours = [
            QColor(image.pixel(x, y))
            for x in range(corner.left() * 3, (corner.right() + 1) * 3)
            for y in range(corner.top() * 3, (corner.bottom() + 1) * 3)
        ]
        assert sum(colour == roles.accent for colour in colours) > 20, f"no ring at {corner}"
    shown.close()


def test_27_nothing_is_cut_off_on_half_a_screen(folders: RunFolders, qapp: QApplication) -> None:
    """27 100-200 % scale: every state of every page at 960 x 540, the rail's titles among them."""
    assert SIZE == (960, 540)
    assert cut_off(folders, Language(qapp)) == []


@pytest.mark.slow
def test_27_nothing_is_cut_off_at_200_percent() -> None:
    """27: on a screen that really draws two pixels for each."""
    drawn = subprocess.run(
        [sys.executable, "-m", "tests.gui.scaled"],
        cwd=_REPOSITORY,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert drawn.stdout.splitlines() == ["scale 2"]
    assert drawn.returncode == 0


def test_27_a_long_title_goes_on_in_a_second_line_and_only_then_is_cut(qtbot: QtBot) -> None:
    """27 … shortened with full text available; the test of clipping sees a rail title that is cut off."""

    def item(title: str, words: str = "") -> RailItem:
        made = RailItem(RailLine("step", title, Status(State.DONE, words)))
        qtbot.addWidget(made)
        made.resize(196, made.sizeHint().height())
        return made

    short, long = item("Report"), item("Back up the whole configuration")
    assert short.cut_off == long.cut_off == ""
    assert long.sizeHint().height() > short.sizeHint().height()
    endless = item("Back up the configuration of the server and of everything that stands beside it")
    assert endless.cut_off == endless.toolTip() == endless.text()
    said = "Done, and it needs attention in more than one way, as was told before"
    assert item("Report", said).cut_off == said
    page = QPushButton()
    qtbot.addWidget(page)
    page.resize(300, 300)
    endless.setParent(page)
    page.show()
    assert any("cuts off" in fault for fault in clipped(page))
