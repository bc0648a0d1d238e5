"""When a page scrolls: only where there is something to see below, and never for a few pixels."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.test_gallery import folders, language, shown, turns
from wizard.gallery.scenes import SCENES, Scene
from wizard.gallery.stage import RunFolders
from wizard.ui import metrics
from wizard.ui.language import Language
from wizard.ui.widgets.labels import body_label
from wizard.ui.widgets.scroll_page import ScrollPage

__all__ = ["folders", "language"]
every_scene = pytest.mark.parametrize("scene", SCENES, ids=lambda scene: f"{scene.page}-{scene.name}")
_LITTLE = 64


def lowest(page: ScrollPage) -> int:
    """Where the last visible part of the content ends."""
    seen = [widget for widget in page.inner.findChildren(QWidget) if widget.isVisible()]
    return max(widget.mapTo(page.inner, widget.rect().bottomLeft()).y() for widget in seen)


@every_scene
def test_a_page_scrolls_only_for_what_is_below(scene: Scene, folders: RunFolders, language: Language) -> None:
    stage = shown(scene, folders, language, (980, 680))
    try:
        page = stage.page
        hidden_below = page.verticalScrollBar().maximum()
        assert hidden_below == 0 or page.inner.height() - lowest(page) <= metrics.SPACE + 1
        assert hidden_below == 0 or hidden_below >= _LITTLE
    finally:
        stage.close()


def test_what_is_asked_for_a_server_is_seen_at_once(folders: RunFolders, language: Language) -> None:
    scene = next(scene for scene in SCENES if (scene.page, scene.name) == ("connect", "filled"))
    stage = shown(scene, folders, language, (980, 680))
    try:
        assert stage.page.verticalScrollBar().maximum() == 0
    finally:
        stage.close()


def test_sentences_that_break_in_a_narrow_window_cost_nothing_in_a_wide_one(qtbot: QtBot) -> None:
    page = ScrollPage("Title", "Sentence")
    qtbot.addWidget(page)
    words = body_label("Every package is saved without signature and without encryption. " * 6)
    page.add(words)
    page.fill_up()
    page.resize(700, 300)
    page.show()
    turns()
    assert page.verticalScrollBar().maximum() == 0
    page.resize(220, 300)
    turns()
    assert page.verticalScrollBar().maximum() > 0
    assert words.height() >= words.heightForWidth(words.width())


def test_a_part_that_can_give_way_does_before_the_page_scrolls_by_a_little(qtbot: QtBot) -> None:
    page = ScrollPage("Title", "Sentence")
    qtbot.addWidget(page)
    page.add(QListWidget(), 1)
    page.show()
    wanted = page.content.totalHeightForWidth(700)
    page.resize(700, wanted - _LITTLE // 2)
    turns()
    assert page.verticalScrollBar().maximum() == 0
    page.resize(700, wanted - 2 * _LITTLE)
    turns()
    assert page.verticalScrollBar().maximum() == 2 * _LITTLE
