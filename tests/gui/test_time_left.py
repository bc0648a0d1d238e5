"""Time left is said only when the pace is steady; bars without anything to count are not shown."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from wizard.ui.widgets.progress_panel import Progress, ProgressPanel
from wizard.ui.widgets.time_left import TimeLeft


def seen(*points: tuple[float, float]) -> TimeLeft:
    left = TimeLeft()
    for elapsed, share in points:
        left.saw(elapsed, share)
    return left


def test_a_steady_pace_says_what_is_left() -> None:
    steady = seen(*((second, second / 100) for second in range(1, 31)))
    assert steady.seconds(30) == 70


def test_nothing_is_said_too_early_or_of_too_little() -> None:
    assert seen(*((second, second / 100) for second in range(1, 9))).seconds(8) is None
    assert seen(*((second, second / 10_000) for second in range(1, 31))).seconds(30) is None


def test_an_unsteady_pace_says_nothing() -> None:
    stalled = seen(*((second, 0.3) for second in range(1, 31)))
    assert stalled.seconds(30) is None


def test_the_panel_shows_the_time_left_and_takes_it_back(qtbot: QtBot) -> None:
    now = [0.0]
    panel = ProgressPanel("Export of packages")
    qtbot.addWidget(panel)
    panel.clock = lambda: now[0]
    panel.start(at_once=True)
    assert not panel.bar.isVisible(), "nothing can be counted yet"
    for done in range(1, 41):
        now[0] = done * 3.0
        panel.show_progress(Progress(done, 100, f"com.example.{done}", 0.0, "packages"))
    assert panel.bar.isVisible()
    assert panel._count.text() == "40 of 100 packages · 2:00 · about 3 minutes left"
    panel.finish()
    assert panel._count.text() == "40 of 100 packages · 2:00"
