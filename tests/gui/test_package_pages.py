"""Export and import: what is known stands in the table at once, and what is left is what is offered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui.staged import Bring, Staging, settle
from wizard.gallery import example
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.events import ItemState
from wizard.ui.widgets.package_table import PackageTable

_ROOM = [((980, 680), 0), ((1024, 640), 64)]
"""Sizes of the window, and by how much its page may scroll at most when something failed."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def bring(qapp: QApplication, folders: RunFolders) -> Iterator[Bring]:
    staging = Staging(folders, qapp)
    yield staging.bring
    staging.close()


def columns(table: PackageTable) -> list[str]:
    """Titles of those that are shown."""
    shown = range(table.model.columnCount())
    return [str(table.model.columns[place].title) for place in shown if not table.view.isColumnHidden(place)]


def cells(table: PackageTable, name: str) -> dict[str, str]:
    row = table.model.row_of(name)
    assert row is not None
    return {
        str(column.title): table.model.index(row, place).data()
        for place, column in enumerate(table.model.columns)
    }


def verb(stage: Stage) -> str:
    return stage.window.bar.primary.text().replace("&", "")


def test_before_the_export_the_table_shows_what_the_server_tells(bring: Bring) -> None:
    table = bring("export_packages", "filled").page.table
    assert columns(table) == ["Package", "Elements", "Description", "State"], "and no empty column"
    assert cells(table, "com.example.backup")["Elements"] == "34"
    table.details_button.click()
    assert table.details.title.text().replace("\u200b", "") == "com.example.backup"
    assert table.details.count.text() == "34 elements"
    assert table.details.facts.text().splitlines() == [
        "Backup of the data centre",
        "23 workflows",
        "11 actions",
    ]


def test_a_row_is_filled_as_soon_as_its_package_is_proven(bring: Bring) -> None:
    stage = bring("export_packages", "running")
    table, name = stage.page.table, example.PACKAGES[21][0]
    assert cells(table, "com.example.dns")["Size"] == "101 kB"
    assert cells(table, name)["Size"] == "–"
    table.details_button.click()
    table.stand_on(name)
    assert "Signed by" not in table.details.facts.text()
    proven = example.exported(*example.PACKAGES[21])
    stage.item(name, ItemState.ATTENTION, result=proven)
    stage.window.refresh()
    shown = cells(table, name)
    assert (shown["Size"], shown["Signed by"], shown["Rights"]) == ("59 kB", "Partner Inc.", "View")
    assert "Signed by Partner Inc.\nRights: View" in table.details.facts.text()


def test_a_saved_package_says_how_many_elements_it_has_though_its_file_is_gone(bring: Bring) -> None:
    stage = bring("export_packages", "done")
    table = stage.page.table
    stage.controller.elements_of = lambda name: ()
    table.details_button.click()
    table.stand_on("com.example.backup")
    assert table.details.count.text() == "34 elements"
    assert table.details.model.rowCount() == 0


@pytest.mark.parametrize(
    ("page", "state", "left"),
    [
        ("export_packages", "filled", "Export 47 packages"),
        ("export_packages", "error", "Export 1 package"),
        ("export_packages", "stopped", "Export 26 packages"),
        ("export_packages", "resumed", "Export 26 packages"),
        ("import_packages", "filled", "Import 47 packages"),
        ("import_packages", "error", "Import 2 packages"),
    ],
)
def test_the_verb_counts_what_is_left(bring: Bring, page: str, state: str, left: str) -> None:
    assert verb(bring(page, state)) == left


@pytest.mark.parametrize(
    ("page", "result", "first"),
    [
        ("export_packages", "46 of 47 packages saved", ["com.example.provisioning", "com.partner.tape"]),
        ("import_packages", "45 of 47 packages are on the server", ["com.example.dns", "com.partner.tape"]),
    ],
)
@pytest.mark.parametrize(("size", "scrolled"), _ROOM)
def test_what_failed_leaves_the_table_its_room(
    bring: Bring, page: str, result: str, first: list[str], size: tuple[int, int], scrolled: int
) -> None:
    """No bar that stands still, one finding unfolded, and the rows that matter on top."""
    stage = bring(page, "error", size)
    shown = stage.page
    assert any(result in label.text() for label in shown.result.findChildren(QLabel))
    assert not shown.progress.isVisible()
    assert len(shown.findings.views) == 1
    assert not shown.options.unfolded
    assert shown.verticalScrollBar().maximum() <= scrolled
    table = shown.table
    assert [row.key for row in table.model.rows][:2] == first
    assert table.view.viewport().height() >= 3 * table.view.rowHeight(0)


def test_rows_that_need_eyes_come_first_once_the_export_has_ended(bring: Bring) -> None:
    rows = bring("export_packages", "done").page.table.model.rows
    assert rows[0].key == example.OTHER_SIGNER


def test_the_import_says_what_is_on_the_server_and_what_to_look_at(bring: Bring) -> None:
    table = bring("import_packages", "error").page.table
    assert columns(table) == ["Package", "On server", "Look at", "Imported as", "State"]
    differs, refused = cells(table, "com.example.dns"), cells(table, "com.partner.tape")
    assert (differs["On server"], refused["On server"]) == ("newer", "no")
    assert "version 2.0.4 instead of 2.0.1" in differs["Look at"]
    table.details_button.click()
    table.stand_on("com.example.dns")
    settle()
    assert "Newer on the server: Add record" in table.details.facts.text()
    assert not table.details.view.isVisible()


def test_before_the_import_no_column_is_empty(bring: Bring) -> None:
    assert columns(bring("import_packages", "filled").page.table) == ["Package", "Elements", "State"]
