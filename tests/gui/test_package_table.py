from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.sampler import COLUMNS, details_of, package_rows, package_table
from wizard.ui.states import State, Status
from wizard.ui.widgets.package_rows import PackageRow
from wizard.ui.widgets.package_table import PackageTable

MANY = 5_000


@pytest.fixture
def table(qtbot: QtBot) -> PackageTable:
    table = package_table()
    qtbot.addWidget(table)
    table.resize(1000, 500)
    table.show()
    return table


@pytest.fixture
def many(qtbot: QtBot) -> PackageTable:
    table = PackageTable("Packages", COLUMNS, details_of=details_of)
    qtbot.addWidget(table)
    rows = [
        PackageRow(
            f"com.example.p{place:04}",
            (f"com.example.p{place:04}", place % 97, "1.0.0", "this server", place, Status(State.TO_DO)),
            search=f"Workflow {place}",
        )
        for place in range(MANY)
    ]
    table.show_rows(rows)
    table.resize(1000, 500)
    table.show()
    return table


def _names(table: PackageTable) -> list[str]:
    return [table.filtered.index(row, 0).data() for row in range(table.filtered.rowCount())]


def test_rows_are_shown_in_the_order_given_until_sorted(table: PackageTable) -> None:
    assert _names(table) == [row.key for row in package_rows()]
    table.view.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert _names(table)[:2] == ["com.vmware.library.vcenter", "com.example.provisioning"]
    table.view.sortByColumn(5, Qt.SortOrder.AscendingOrder)
    assert _names(table)[:2] == ["com.partner.tape", "com.partner.storage"]  # what needs eyes comes first


def test_a_new_order_moves_rows_and_keeps_the_current_one(table: PackageTable) -> None:
    rows = package_rows()
    table.stand_on("com.example.dns")
    urgent = (rows[5], *rows[:5], *rows[6:])
    table.show_rows(urgent)
    assert _names(table)[:2] == ["com.partner.tape", "com.example.backup"]
    assert table.current_key() == "com.example.dns"
    table.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    table.show_rows(rows)
    assert _names(table)[0] == "com.vmware.library.vcenter", "the administrator's own order stays"


def test_typing_filters_after_a_short_pause(table: PackageTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.filter.filter_changed):
        qtbot.keyClicks(table.filter, "PARTNER")
    assert _names(table) == ["com.partner.storage", "com.partner.tape"]
    with qtbot.waitSignal(table.filter.filter_changed):
        qtbot.keyClick(table.filter, Qt.Key.Key_Escape)
    assert len(_names(table)) == 9


def test_space_ticks_the_selected_rows(table: PackageTable, qtbot: QtBot) -> None:
    table.stand_on("com.example.dns")
    table.view.setFocus()
    with qtbot.waitSignal(table.ticks_changed) as changed:
        qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert "com.example.dns" not in changed.args[0]
    assert table.count.text() == "7 of 9 selected"


def test_the_mouse_ticks_a_box(table: PackageTable, qtbot: QtBot) -> None:
    rect = table.view.visualRect(table.filtered.index(0, 0))
    with qtbot.waitSignal(table.ticks_changed) as changed:
        qtbot.mouseClick(
            table.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.left() + 18, rect.center().y())
        )
    assert "com.example.backup" not in changed.args[0]


def test_select_all_takes_what_the_filter_shows_and_leaves_locked_rows(table: PackageTable) -> None:
    table.set_ticked(())
    table.filtered.show_only("vmware")
    table.all_button.click()
    assert table.model.ticked == {"com.vmware.library.mail", "com.vmware.library.vcenter"}


def test_ticks_are_locked_while_packages_are_worked_on(table: PackageTable, qtbot: QtBot) -> None:
    table.set_ticks_on(False)
    table.stand_on("com.example.dns")
    before = table.model.ticked
    qtbot.keyClick(table.view, Qt.Key.Key_Space)
    assert table.model.ticked == before
    assert not table.all_button.isEnabled()


def test_a_new_state_changes_only_its_row_and_keeps_the_place(table: PackageTable, qtbot: QtBot) -> None:
    table.stand_on("com.vmware.library.mail")
    with qtbot.waitSignal(table.model.dataChanged) as changed:
        table.set_status("com.example.dns", Status(State.ERROR, "signature is wrong"))
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert table.filtered.index(1, 5).data() == "signature is wrong"
    assert table.current_key() == "com.vmware.library.mail"


def test_the_elements_of_the_current_package_stand_beside_it(table: PackageTable, qtbot: QtBot) -> None:
    with qtbot.waitSignal(table.current_changed) as changed:
        table.stand_on("com.example.dns")
    assert changed.args == ["com.example.dns"]
    assert table.details.isVisible()
    assert table.details.count.text() == "39 elements"
    assert table.details.facts.text() == "Everything about dns"
    assert table.details.model.index(0, 0).data() == "dns workflow 1"


def test_narrow_tables_keep_names_and_states_and_spare_the_rest(table: PackageTable, qtbot: QtBot) -> None:
    table.resize(600, 400)
    qtbot.waitUntil(lambda: table.view.width() == 600)
    hidden = {column.title for place, column in enumerate(COLUMNS) if table.view.isColumnHidden(place)}
    assert hidden == {"Signed by", "Size"}
    assert table.view.columnWidth(0) >= 200


def test_tab_leaves_the_table(table: PackageTable, qtbot: QtBot) -> None:
    table.activateWindow()
    table.view.setFocus()
    qtbot.waitUntil(table.view.hasFocus)
    qtbot.keyClick(table.view, Qt.Key.Key_Tab)
    assert not table.view.hasFocus()


def test_screen_readers_hear_names_and_cells(table: PackageTable) -> None:
    assert accessible.name(table.view) == "Packages"
    assert accessible.name(table.filter) == "Filter by name, element or signer"
    view = accessible.interface(table.view)
    cells = {view.child(place).text(QAccessible.Text.Name) for place in range(view.childCount())}
    assert {"Package", "Signed by", "com.example.dns", "removing signature", "proven"} <= cells


def test_five_thousand_packages_filter_sort_and_tick_without_delay(many: PackageTable, qtbot: QtBot) -> None:
    def seconds(act: object) -> float:
        start = time.perf_counter()
        act()  # type: ignore[operator]
        qtbot.wait(1)
        return time.perf_counter() - start

    measured = {
        "filter": seconds(lambda: many.filtered.show_only("workflow 49")),
        "unfilter": seconds(lambda: many.filtered.show_only("")),
        "sort": seconds(lambda: many.view.sortByColumn(1, Qt.SortOrder.AscendingOrder)),
        "tick": seconds(many.all_button.click),
        "scroll": seconds(many.view.scrollToBottom),
        "state": seconds(lambda: many.set_status("com.example.p0007", Status(State.DONE))),
    }
    assert {name: taken for name, taken in measured.items() if taken > 0.25} == {}
    assert len(many.model.ticked) == MANY


def test_no_widget_is_made_for_a_row(many: PackageTable) -> None:
    from PySide6.QtWidgets import QWidget

    assert len(many.view.findChildren(QWidget)) < 20


def test_the_same_packages_again_are_updated_where_they_stand(many: PackageTable, qtbot: QtBot) -> None:
    many.stand_on("com.example.p4000")
    with qtbot.assertNotEmitted(many.model.modelReset):
        many.show_rows(many.model.rows)
    assert many.current_key() == "com.example.p4000"
