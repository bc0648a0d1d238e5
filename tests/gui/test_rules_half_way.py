"""Rules of what is half-way, left out or done with a remark: the window never says more than is true."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel

from tests.gui import accessible
from tests.gui.staged import Bring, Staging
from wizard.foundation.findings import Severity
from wizard.foundation.words import text
from wizard.gallery.stage import RunFolders, Stage
from wizard.migration.controller import Activity
from wizard.migration.events import Act, JobStarted, Outcome, RollbackEnded
from wizard.migration.step import StepState
from wizard.ui.colours import roles_of
from wizard.ui.questions import Question
from wizard.ui.states import State
from wizard.ui.widgets.labels import InkLabel

RETURNING = [("switch", "rolling-back"), ("report", "waiting")]


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> RunFolders:
    return RunFolders(tmp_path_factory.mktemp("runs"))


@pytest.fixture
def bring(qapp: QApplication, folders: RunFolders) -> Iterator[Bring]:
    staging = Staging(folders, qapp)
    yield staging.bring
    staging.close()


def asked(stage: Stage) -> list[Question]:
    """Questions are answered with staying."""
    questions: list[Question] = []

    def stay(parent: object, question: Question) -> bool:
        del parent
        questions.append(question)
        return False

    stage.window.ask = stay
    return questions


@pytest.mark.parametrize(("page", "name"), RETURNING)
def test_03_a_rollback_that_waits_is_checked_and_not_passed_over(page: str, name: str, bring: Bring) -> None:
    """3: Next never stands where the administrator still has to act, whatever the step was before."""
    window = bring(page, name).window
    assert window.bar.primary.isVisible() and window.bar.primary.isEnabled()
    assert window.bar.primary.text() == "Chec&k now"
    assert not window.bar.next.isVisible()
    assert not window.bar.back.isEnabled()
    assert "Back is off: the server has changed." in window.bar.status.words
    item = window.rail.items[page]
    assert (item.line.status.state, item.line.status.shown) == (State.WAITING, "Rolling back")
    assert accessible.name(item).endswith(": Rolling back")
    assert not any(
        each.line.status.state is State.DONE
        for step, each in window.rail.items.items()
        if step in ("switch", "import_packages", "report")
    )


@pytest.mark.parametrize(("page", "name"), RETURNING)
def test_03_check_now_goes_on_rolling_back(page: str, name: str, bring: Bring) -> None:
    """3: the button does what it says: it goes back further, and never forward."""
    stage = bring(page, name)
    window, questions = stage.window, asked(stage)
    window.bar.primary.click()
    assert stage.controller.common.activity is Activity.RUNNING
    assert questions == []
    window.take(JobStarted("switch.bind", Act(text("bind the old database"), 1, 4, 0.25, 0.25, undoing=True)))
    window.refresh()
    assert window.bar.status.words.startswith("Rolling back.")
    counted = [label.text() for label in stage.page.progress.findChildren(QLabel)]
    assert counted[0] == "bind the old database"
    assert counted[1].startswith("1 of 4 acts · ")
    assert window.rail.items[page].line.status.shown == "Rolling back"
    assert window.bar.cancel.text() == "Stop"


def test_03_the_headline_of_the_report_says_that_it_is_half_way(bring: Bring) -> None:
    page = bring("report", "waiting").page
    assert "half-way back" in accessible.name(page.result)
    (words,) = page.result.findChildren(InkLabel)
    assert words.palette().color(QPalette.ColorRole.Text) == roles_of(page.palette()).attention


@pytest.mark.parametrize(("page", "name"), RETURNING)
def test_14_closing_half_way_back_asks_and_says_how_to_go_on(page: str, name: str, bring: Bring) -> None:
    """14 Closing … explains how to resume."""
    stage = bring(page, name)
    questions = asked(stage)
    stage.window.close()
    assert stage.window.isVisible()
    (question,) = questions
    assert question.title == "Rolling back is not finished"
    assert "“Continue a run folder”" in str(question.sentence)


def test_14_a_run_that_is_not_told_yet_is_not_finished(bring: Bring) -> None:
    """14: on the last page too, as long as the report is not written."""
    stage = bring("report", "filled")
    questions = asked(stage)
    stage.window.close()
    assert [question.verb for question in questions] == ["Close for now"]
    told = bring("report", "done")
    questions = asked(told)
    told.window.close()
    assert questions == []
    assert not told.window.isVisible()


def test_14_a_rollback_that_broke_off_is_not_finished(bring: Bring) -> None:
    """14 and 3: the report was written before; the server is half-way."""
    stage = bring("report", "waiting")
    stage.window.take(RollbackEnded(Outcome.FAILED))
    stage.window.refresh()
    window, questions = stage.window, asked(stage)
    assert stage.session.states["report"] is StepState.DONE
    assert "done and proven" not in window.bar.status.words
    assert window.bar.primary.isVisible() and not window.bar.primary.isEnabled()
    window.close()
    assert [question.verb for question in questions] == ["Close for now"]


def test_14_closing_while_a_check_runs_asks_nothing(bring: Bring) -> None:
    """14 and 13: a check changes nothing, so that nothing is left half-way."""
    stage = bring("new_database", "checking")
    questions = asked(stage)
    stage.window.close()
    assert questions == []
    assert not stage.window.isVisible()


def test_30_what_is_left_out_is_said_with_its_cost_and_not_called_proven(bring: Bring) -> None:
    """30 Skip says what is skipped and what it costs: also once it is skipped."""
    window = bring("back_up_configuration", "skipped").window
    assert window.bar.status.words.startswith("Left out: ")
    assert "entering them by hand" in window.bar.status.words
    assert window.bar.status.state is State.SKIPPED
    assert window.bar.next.isEnabled()
    assert accessible.name(window.rail.items["back_up_configuration"]).endswith(": Skipped")


def test_02_done_with_a_remark_is_counted_and_in_the_ink_of_attention(bring: Bring) -> None:
    """2 and 26: the same in the rail and in the status line, in words and colour."""
    stage = bring("export_packages", "done")
    window, findings = stage.window, stage.controller.common.findings
    assert [finding.severity for finding in findings] == [Severity.ATTENTION, Severity.NOTE]
    assert window.bar.status.words == "Done. Needs attention: 1 thing.", "a note asks for nothing"
    assert window.bar.status.state is State.ATTENTION
    assert window.rail.items["export_packages"].line.status.state is State.ATTENTION
    proven = bring("new_database", "done").window
    assert proven.bar.status.words == "This step is done and proven."
    assert proven.bar.status.state is State.DONE


def test_08_after_a_failure_the_button_says_that_it_tries_again(bring: Bring) -> None:
    """8 … Retry."""
    bar = bring("back_up_configuration", "error").window.bar
    assert bar.primary.isVisible() and bar.primary.isEnabled()
    assert bar.primary.text().replace("&", "") == "Try again"


def test_05_what_is_off_says_why(bring: Bring) -> None:
    """5: Back is off after the commit: in the status line, as a tip, and for screen readers; no dead Back at first."""
    bar = bring("import_packages", "filled").window.bar
    assert not bar.back.isEnabled()
    for said in (bar.status.words, bar.back.toolTip(), accessible.description(bar.back)):
        assert "Back is off: the server has changed." in said
    assert not bring("connect", "empty").window.bar.back.isVisible()


@pytest.mark.parametrize(
    ("page", "place"), [("connect", "vco01.example.com"), ("new_database", "vco2026 @ db02.example.com")]
)
def test_09_a_check_names_where_it_looks_and_counts_the_seconds(page: str, place: str, bring: Bring) -> None:
    """9 … cancellable, naming server, version and time; 13: what changes nothing is cancelled, not stopped."""
    stage = bring(page, "checking")
    bar = stage.window.bar
    assert bar.status.words.startswith(f"Checking {place}")
    assert bar.status.elapsed == "0:00"
    started = bar.status.clock()
    bar.status.clock = lambda: started + 7
    spoken = bar.status.words
    bar.status._tick.timeout.emit()
    assert bar.status.elapsed == "0:07"
    assert bar.status.words == spoken, "the seconds are not spoken"
    assert bar.cancel.text() == "Cancel"
    others = [item for step, item in stage.window.rail.items.items() if step != page]
    assert accessible.description(others[0]) == bar.status.words, "there is no Stop to speak of"
    bar.cancel.click()
    assert (bar.cancel.text(), bar.cancel.isEnabled()) == ("Cancel", False)
    assert "Nothing was changed." in bar.status.words
