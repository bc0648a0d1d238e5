"""Jobs that keep their result as a file: every decision, every way to end, undoing, doing afresh."""

from __future__ import annotations

import errno
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.migration.making import MARK, AskForFile, WriteFile, Written, a_run, calls
from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import FindingError
from wizard.migration.events import Act, JobEnded, JobStarted, JobWaits, Outcome
from wizard.migration.job import JobFailed, Reach, Undone
from wizard.migration.resume import Recorded
from wizard.migration.run import Run
from wizard.migration.runner import ALREADY_THERE, FOREIGN, LEFTOVERS, UNEXPECTED, VANISHED, Runner, acts
from wizard.migration.storage import DISK_FULL

JOB = WriteFile("a.write", "whole")
CONTENT = {"absent": None, "partial": "wh", "matches": "whole", "foreign": "other"}
DONE, FAILED = Outcome.DONE, Outcome.FAILED
BOTH, PROOF, NONE = ["apply a.write", "verify a.write"], ["verify a.write"], []


def record(run: Run, recorded: str) -> None:
    """Bring the journal where it stands after such an act."""
    if recorded in ("intended", "done", "undone"):
        run.journal.intend(JOB.id, "")
    if recorded in ("done", "undone"):
        run.journal.done(JOB.id, ())
    if recorded == "undone":
        run.journal.undone(JOB.id)


@pytest.mark.parametrize(
    ("recorded", "found", "outcome", "acts", "note"),
    [
        ("nothing", "absent", DONE, BOTH, None),
        ("nothing", "partial", FAILED, NONE, LEFTOVERS),
        ("nothing", "matches", DONE, PROOF, ALREADY_THERE),
        ("nothing", "foreign", FAILED, NONE, FOREIGN),
        ("intended", "absent", DONE, BOTH, None),
        ("intended", "partial", DONE, BOTH, None),
        ("intended", "matches", DONE, PROOF, None),
        ("intended", "foreign", FAILED, NONE, FOREIGN),
        ("done", "absent", DONE, BOTH, VANISHED),
        ("done", "partial", DONE, BOTH, None),
        ("done", "matches", DONE, NONE, None),
        ("done", "foreign", FAILED, NONE, FOREIGN),
        ("undone", "absent", DONE, BOTH, None),
        ("undone", "partial", FAILED, NONE, LEFTOVERS),
        ("undone", "matches", DONE, PROOF, ALREADY_THERE),
        ("undone", "foreign", FAILED, NONE, FOREIGN),
    ],
)
def test_every_decision(
    tmp_path: Path, recorded: str, found: str, outcome: Outcome, acts: list[str], note: object
) -> None:
    with a_run(tmp_path) as (run, _):
        record(run, recorded)
        content = CONTENT[found]
        if content is not None:
            JOB.path(run).write_text(content, encoding="utf-8")
        performed = Runner(run).perform([JOB])
        assert performed.outcome is outcome
        assert calls(tmp_path) == acts
        if note is not None:
            assert note in [finding.kind for finding in performed.findings]
        if outcome is DONE:
            assert JOB.path(run).read_text(encoding="utf-8") == "whole"
            assert run.journal.recorded(JOB.id) is Recorded.DONE
        else:
            assert JOB.path(run).read_text(encoding="utf-8") == content, "what is foreign stays as it is"
            assert run.journal.recorded(JOB.id) is Recorded(recorded)


def test_a_proof_hands_on_its_fact_and_findings(tmp_path: Path) -> None:
    with a_run(tmp_path) as (run, events):
        performed = Runner(run).perform([JOB])
        assert performed.findings == (MARK.of("a.write"),)
        assert run.facts.require(Written) == Written("whole")
        assert run.journal.facts() == {"Written": b'{"content":"whole"}'}
        assert events == [
            JobStarted("a.write", Act(JOB.title, 0, 1)),
            JobEnded("a.write", DONE, (MARK.of("a.write"),)),
        ]


def test_every_act_says_its_place_among_the_others_there_and_back(tmp_path: Path) -> None:
    jobs = [WriteFile(f"a.{name}") for name in ("one", "two", "three")]
    with a_run(tmp_path) as (run, events):
        Runner(run).perform([*jobs[:2], WriteFile("a.none")])
        told = [event.act for event in events if isinstance(event, JobStarted) and event.act is not None]
        assert [(act.done, act.total, act.undoing) for act in told] == [
            (0, 3, False),
            (1, 3, False),
            (2, 3, False),
        ]
        assert [round(act.begins * 3) for act in told] == [0, 1, 2]
        events.clear()
        Runner(run).roll_back(jobs)
        back = [event.act for event in events if isinstance(event, JobStarted) and event.act is not None]
        assert [(act.done, act.total) for act in back] == [(0, 2), (1, 2)], (
            "what was never begun does not count"
        )
        assert all(act.undoing for act in back)


def test_an_act_takes_as_much_of_the_whole_as_it_weighs(tmp_path: Path) -> None:
    @dataclass(frozen=True)
    class Heavy(WriteFile):
        weight = 3

    light, heavy = acts([WriteFile("a.light"), Heavy("a.heavy")])
    assert (light.begins, light.share) == (0.0, 0.25)
    assert (heavy.begins, heavy.share) == (0.25, 0.75)


def raising(error: BaseException) -> Callable[[Run], None]:
    def fail(run: Run) -> None:
        del run
        raise error

    return fail


@pytest.mark.parametrize(
    ("error", "kinds"),
    [
        (FindingError(MARK.of("x")), [MARK]),
        (JobFailed((MARK.of("x"), FOREIGN.of("y"))), [MARK, FOREIGN]),
        (OSError(errno.ENOSPC, "No space left on device", "big.package"), [DISK_FULL]),
        (ZeroDivisionError("by nothing"), [UNEXPECTED]),
    ],
)
def test_every_failure_is_a_finding_and_stops_the_rest(
    tmp_path: Path, error: Exception, kinds: list[object]
) -> None:
    failing = WriteFile("a.fails", before=raising(error))
    with a_run(tmp_path) as (run, _):
        performed = Runner(run).perform([failing, JOB])
        assert performed.outcome is FAILED
        assert performed.job == "a.fails" or not performed.job
        assert [finding.kind for finding in performed.findings] == kinds
        assert run.journal.recorded("a.fails") is Recorded.INTENDED
        assert calls(tmp_path) == ["apply a.fails"]


def test_cancelled_before_and_within_a_job(tmp_path: Path) -> None:
    cancel = Cancel()

    def stop(run: Run) -> None:
        cancel.request()
        run.cancel.check()

    with a_run(tmp_path, cancel) as (run, _):
        stopped = WriteFile("a.stops", before=stop)
        assert Runner(run).perform([stopped, JOB]).outcome is Outcome.STOPPED
        assert Runner(run).perform([JOB]).outcome is Outcome.STOPPED
        assert calls(tmp_path) == ["apply a.stops"]
        assert run.journal.recorded(JOB.id) is Recorded.NOTHING


def test_waiting_for_the_administrator_and_going_on(tmp_path: Path) -> None:
    job = AskForFile("a.ask")
    with a_run(tmp_path) as (run, events):
        waits = Runner(run).perform([job, JOB])
        assert waits.outcome is Outcome.WAITING
        assert waits.instructions is not None
        assert waits.instructions.request == "a.ask"
        assert any(isinstance(event, JobWaits) for event in events)
        assert run.journal.recorded(job.id) is Recorded.INTENDED
        job.path(run).write_text("whole", encoding="utf-8")
        assert Runner(run).perform([job, JOB]).outcome is DONE
        assert run.journal.recorded(job.id) is Recorded.DONE


def test_rolling_back_in_strict_reverse_order(tmp_path: Path) -> None:
    jobs = [WriteFile(f"a.{name}") for name in ("one", "two", "three")]
    with a_run(tmp_path) as (run, _):
        Runner(run).perform(jobs)
        (tmp_path / "calls").unlink()
        never = WriteFile("a.never")
        assert Runner(run).roll_back([*jobs, never]).outcome is DONE
        assert calls(tmp_path) == ["undo a.three", "undo a.two", "undo a.one"]
        assert run.journal.recorded("a.never") is Recorded.NOTHING
        assert {run.journal.recorded(job.id) for job in jobs} == {Recorded.UNDONE}
        assert Runner(run).roll_back(jobs).outcome is DONE
        assert len(calls(tmp_path)) == 3, "what is undone already is not undone again"
        jobs[0].path(run).write_text("whole", encoding="utf-8")
        Runner(run).roll_back(jobs)
        assert calls(tmp_path)[3:] == ["undo a.one"], "unless its result is there again"


def test_rolling_back_what_was_only_begun_and_stopping_where_it_fails(tmp_path: Path) -> None:
    class CannotUndo(WriteFile):
        def undo(self, run: Run) -> None:
            raise FindingError(MARK.of(self.id))

    first, second, third = WriteFile("a.one"), CannotUndo("a.two"), WriteFile("a.three")
    with a_run(tmp_path) as (run, _):
        Runner(run).perform([first, second])
        run.journal.intend(third.id, "")
        performed = Runner(run).roll_back([first, second, third])
        assert (performed.outcome, performed.findings) == (FAILED, (MARK.of("a.two"),))
        assert run.journal.recorded("a.three") is Recorded.UNDONE
        assert run.journal.recorded("a.one") is Recorded.DONE


def test_what_undoing_has_to_say_is_kept(tmp_path: Path) -> None:
    class LeavesSomething(WriteFile):
        def undo(self, run: Run) -> Undone:
            return Undone((MARK.of(self.id),))

    job = LeavesSomething("a.write")
    with a_run(tmp_path) as (run, _):
        Runner(run).perform([job])
        performed = Runner(run).roll_back([job])
        assert (performed.outcome, performed.findings) == (DONE, (MARK.of("a.write"),))
        assert run.journal.recorded(job.id) is Recorded.UNDONE
        assert [stored.subject for stored in run.journal.findings()] == ["a.write"]


@pytest.mark.parametrize(("reach", "again"), [(Reach.ADDS, True), (Reach.SERVER, False)])
def test_afresh_only_what_adds_is_done_again(tmp_path: Path, reach: Reach, again: bool) -> None:
    job = WriteFile("a.write", "whole", reach)
    with a_run(tmp_path) as (run, _):
        Runner(run).perform([job])
        run.journal.record_item(job.id, "item", b"1")
        (tmp_path / "calls").unlink()
        assert Runner(run, afresh=True).perform([job]).outcome is DONE
        assert calls(tmp_path) == (BOTH if again else NONE)
        assert (run.journal.items(job.id) == {}) is again
