"""Every step has a help text of one shape, and the help window shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from wizard.migration.step import Step
from wizard.steps.registry import registry
from wizard.ui.help_window import HelpWindow, help_text
from wizard.ui.words import tr

HEADINGS = [
    "What this step does on the server",
    "What can go wrong",
    "What proves it",
    "By hand: the manual's procedure",
]
MOST_WORDS = 520  # about one page
every_step = pytest.mark.parametrize("step", registry(), ids=lambda step: step.id)


@every_step
def test_help_has_the_title_of_the_step_and_the_four_headings(step: Step) -> None:
    lines = help_text(step.id, "en").splitlines()
    assert [line for line in lines if line.startswith("# ")] == [f"# {tr(step.title)}"]
    assert [line.removeprefix("## ") for line in lines if line.startswith("## ")] == HEADINGS


@every_step
def test_every_heading_is_followed_by_words(step: Step) -> None:
    chapters = re.split(r"^## .*$", help_text(step.id, "en"), flags=re.MULTILINE)[1:]
    assert [number for number, chapter in enumerate(chapters) if len(chapter.split()) < 15] == []


@every_step
def test_help_is_one_page_in_the_products_words(step: Step) -> None:
    words = re.findall(r"[a-z]+", help_text(step.id, "en").lower())
    assert len(words) <= MOST_WORDS
    assert {"please", "simply", "successfully"}.isdisjoint(words)


@every_step
def test_a_language_without_the_text_gets_the_english_one(step: Step) -> None:
    assert help_text(step.id, "xx") == help_text(step.id, "en")


@every_step
def test_the_help_window_shows_it(step: Step, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow(parent)
    qtbot.addWidget(window)

    window.show_help(step.title, help_text(step.id, "en"))

    assert window.isVisible()
    assert window.windowTitle() == f"Help: {tr(step.title)}"
    assert _headings(window) == [tr(step.title), *HEADINGS]
    shown = window.view.toPlainText()
    assert "**" not in shown and "##" not in shown and "`" not in shown
    assert window.view.document().idealWidth() <= window.view.viewport().width()


def _headings(window: HelpWindow) -> list[str]:
    found = []
    block: QTextBlock = window.view.document().begin()
    while block.isValid():
        if block.blockFormat().headingLevel():
            found.append(block.text())
        block = block.next()
    return found


def test_the_whole_guide_opens_in_the_browser(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow(parent, lambda: "<!DOCTYPE html><title>Guide</title>")
    opened: list[Path] = []
    window.open_file = lambda url: not opened.append(Path(url.toLocalFile()))
    window.show_help(registry()[0].title, "# Help")
    assert window.guide_button.text() == "Whole &guide"

    qtbot.mouseClick(window.guide_button, Qt.MouseButton.LeftButton)

    assert opened[0].read_text(encoding="utf-8") == "<!DOCTYPE html><title>Guide</title>"
    assert opened[0].name == "guide.html"
    assert not window.not_opened.isVisible()


def test_without_a_browser_the_guide_is_named(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow(parent, lambda: "<!DOCTYPE html>")
    window.open_file = lambda url: False
    window.show_help(registry()[0].title, "# Help")

    qtbot.mouseClick(window.guide_button, Qt.MouseButton.LeftButton)

    assert window.not_opened.isVisible()
    assert "guide.html" in window.not_opened.text().replace("\u200b", "")


def test_without_a_guide_there_is_no_button(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = HelpWindow(parent)
    window.show_help(registry()[0].title, "# Help")
    assert not window.guide_button.isVisible()
