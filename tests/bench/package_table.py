"""``python -m tests.bench.package_table [PACKAGES]``: what 5,000 packages cost the window's thread.

Printed are milliseconds of the table alone (showing, filtering, sorting, ticking, scrolling a page and painting it)
and of the pages that export and import: entering the page, and taking in one event of a running job. The goal is
100 ms for what the administrator starts and 16 ms for an event. Runs offscreen, without a server.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from wizard.gallery import example
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.events import ItemState
from wizard.steps.facts import ExportedPackages, ListedPackage, Server
from wizard.ui.language import Language
from wizard.ui.theme import Scheme, Theme
from wizard.ui.widgets.package_table import PackageTable

PACKAGES = 5_000
_TIMES = 9


def cost(act: Callable[[int], object], times: int = _TIMES) -> float:
    """Milliseconds, the median; ``act`` is given the number of the turn."""
    seconds = []
    for turn in range(times):
        started = time.perf_counter()
        act(turn)
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds) * 1000


def stage_with(count: int, steps: int, folders: RunFolders, language: Language) -> Stage:
    """The page after so many steps, on a server with that many packages."""
    stage = Stage(folders, language)
    stage.open(steps)
    names = [f"com.example.package{place:05}" for place in range(count)]
    server = stage.session.facts.require(Server)
    stage.session.facts.put(replace(server, packages=tuple(ListedPackage(name) for name in names)))
    if steps > 3:
        packages = tuple(example.exported(name, 7) for name in names)
        stage.session.facts.put(ExportedPackages(packages, count, example.NOW))
    return stage


def table_costs(table: PackageTable) -> dict[str, float]:
    bar = table.view.verticalScrollBar()

    def scroll(turn: int) -> None:
        bar.setValue(turn * bar.maximum() // _TIMES)
        table.view.grab()

    return {
        "filter": cost(lambda turn: table.filtered.show_only(("package04", "99", "")[turn % 3])),
        "sort": cost(lambda turn: table.view.sortByColumn(turn % 2, Qt.SortOrder.DescendingOrder)),
        "tick all": cost(lambda turn: table.model.tick(table.visible_keys(), turn % 2 == 0)),
        "scroll and paint": cost(scroll),
    }


def page_costs(stage: Stage, job: str, states: tuple[ItemState, ItemState]) -> dict[str, float]:
    window = stage.window
    window.show()
    costs = {"enter": cost(lambda turn: (stage.controller.enter(), window.refresh()))}
    stage.begin(job)
    names = [row.key for row in stage.page.table.model.rows]

    def event(turn: int) -> None:
        stage.item(names[turn], states[turn % 2])
        window.refresh()

    costs["event"] = cost(event, 50)
    return costs


def measure(count: int) -> dict[str, dict[str, float]]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Theme(application, Scheme.LIGHT)
    language = Language(application)
    with tempfile.TemporaryDirectory() as folder:
        folders = RunFolders(Path(folder))
        exporting = stage_with(count, 2, folders, language)
        importing = stage_with(count, 7, folders, language)
        costs = {
            "export page": page_costs(
                exporting, "export_packages.export", (ItemState.FETCHING, ItemState.PROVEN)
            ),
            "import page": page_costs(
                importing, "import_packages.compare", (ItemState.COMPARING, ItemState.IDENTICAL)
            ),
        }
        exporting.page.table.set_ticks_on(True)
        costs["table"] = table_costs(exporting.page.table)
        exporting.close()
        importing.close()
    return costs


if __name__ == "__main__":
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PACKAGES
    for what, costs in measure(count).items():
        print(
            f"{what}: " + ", ".join(f"{name} {milliseconds:.1f} ms" for name, milliseconds in costs.items())
        )
