"""Rules of progress, on the real steps: one bar that counts, names what is done, and never goes back."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from tests.gui import accessible
from tests.gui.staged import Bring, Staging
from wizard.gallery.scenes import SCENES
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.events import JobProgressed, JobStarted
from wizard.migration.runner import acts

_RUNNING = [scene.page for scene in SCENES if scene.name == "running"]
_COUNT = re.compile(r"^\d+ of \d+ (acts?|packages)( · \d+ of \d+ packages)? · \d+:\d\d")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def bring(qapp: QApplication, folders: RunFolders) -> Iterator[Bring]:
    staging = Staging(folders, qapp)
    yield staging.bring
    staging.close()


def texts(stage: Stage) -> list[str]:
    return [label.text() for label in stage.page.progress.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize("page", _RUNNING)
def test_12_every_step_that_runs_counts_and_names_what_it_does(page: str, bring: Bring) -> None:
    """11 and 12: one bar, the current item or act above it, n of m, the time."""
    stage = bring(page, "running")
    bars = [bar for bar in stage.page.findChildren(QProgressBar) if bar.isVisible()]
    assert bars == [stage.page.progress.bar]
    named, counted = texts(stage)
    assert _COUNT.match(counted), counted
    common = stage.controller.common
    assert common.act is not None
    assert named == (common.progress.item if common.progress else common.act.title.words())
    assert bars[0].value() < bars[0].maximum()
    assert named in accessible.description(bars[0])


@pytest.mark.parametrize("page", _RUNNING)
def test_11_the_bar_of_a_whole_step_never_goes_back_and_is_full_at_its_end_only(
    page: str, bring: Bring
) -> None:
    """11 One bar, monotone, 100 % only when done: over all acts of the real step, some with items, some without."""
    stage = bring(page, "running")
    panel, jobs = stage.page.progress, stage.session.jobs(page)
    panel.start(at_once=True)
    values = []

    def see() -> None:
        stage.window.refresh()
        values.append(panel.bar.value())

    for job, act in zip(jobs, acts(jobs), strict=True):
        stage.window.take(JobStarted(job.id, act))
        see()
        assert texts(stage)[0] == act.title.words()
        if act.total > 1:
            assert texts(stage)[1].startswith(f"{act.done} of {act.total} acts")
        for done in range(3 if act.done % 2 else 0):  # every second act counts items of its own
            stage.window.take(JobProgressed(job.id, done, 2, f"com.example.{done}"))
            see()
    assert values == sorted(values)
    assert max(values[:-1], default=0) < panel.bar.maximum()
    assert len(set(values)) >= len(jobs)


def test_11_the_switch_counts_its_acts(bring: Bring) -> None:
    """11: where the server changes, the administrator sees which act of how many runs."""
    stage = bring("switch", "running")
    named, counted = texts(stage)
    assert named == "Bind the new database"
    assert re.match(r"2 of \d acts · 0:00", counted)
    assert 0 < stage.page.progress.bar.value() < 1000
