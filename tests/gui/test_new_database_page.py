"""The fourth page in the window: the title stays, what a test found stands below it, and testing comes first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget

from tests.gui.staged import Bring, Staging, settle
from wizard.gallery.stage import RunFolders, Stage

_SIZES = [(980, 680), (1024, 640), (960, 540)]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def bring(qapp: QApplication, folders: RunFolders) -> Iterator[Bring]:
    staging = Staging(folders, qapp)
    yield staging.bring
    staging.close()


def top(stage: Stage, part: QWidget) -> int:
    """Where it begins in what is seen of the page."""
    return part.mapTo(stage.page.viewport(), QPoint(0, 0)).y()


@pytest.mark.parametrize("size", _SIZES)
@pytest.mark.parametrize("state", ["empty", "same", "tested", "not-empty", "no-encryption", "error", "done"])
def test_the_title_and_what_was_found_are_seen(bring: Bring, state: str, size: tuple[int, int]) -> None:
    stage = bring("new_database", state, size)
    page = stage.page
    settle()
    assert top(stage, page.title) >= 0
    assert page.compared.isVisible(), "old and new stand side by side before a mistake is made"
    for found in (page.result, page.findings):
        assert not found.isVisible() or 0 < top(stage, found) < page.viewport().height() * 2 / 3


@pytest.mark.parametrize(
    ("state", "verb"),
    [
        ("empty", "Test the database"),
        ("filled", "Test the database"),
        ("no-encryption", "Test the database"),
        ("not-empty", "Test the database"),
        ("error", "Test the database"),
        ("tested", "Create the database"),
    ],
)
def test_the_button_tests_until_a_test_has_passed(bring: Bring, state: str, verb: str) -> None:
    stage = bring("new_database", state)
    bar = stage.window.bar
    assert (bar.primary.text().replace("&", ""), bar.primary.isEnabled()) == (verb, True)
    assert stage.page.again.isVisible() == (state == "tested")


def test_pressed_too_early_it_names_what_is_missing(bring: Bring) -> None:
    stage = bring("new_database", "empty")
    stage.window.bar.primary.click()
    settle()
    assert stage.page.form.fields["host"].shown_error == "Fill this in."
    assert stage.window.focusWidget() is stage.page.form.host


def test_the_input_stays_where_it_is_when_the_card_above_goes(bring: Bring) -> None:
    """7: a test goes out of date while somebody types."""
    stage = bring("new_database", "tested")
    page = stage.page
    page.ensureWidgetVisible(page.form.user)
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    before = top(stage, page.form.user)
    stage.controller.set_database(user="vco2")
    settle()
    assert not page.result.isVisible()
    assert abs(top(stage, page.form.user) - before) <= 1
