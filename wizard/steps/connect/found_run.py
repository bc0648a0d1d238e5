"""What an earlier run left in a folder, in a few words, before it is continued."""

from __future__ import annotations

import datetime
import enum
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from wizard.foundation.findings import FindingError
from wizard.migration.answers import AnswerBook
from wizard.migration.facts import FactBook
from wizard.migration.job import Job, Reach
from wizard.migration.journal import Act, Journal
from wizard.migration.resume import Recorded
from wizard.migration.run_folder import RunFolder
from wizard.migration.secrets import Secrets
from wizard.migration.step import Situation, Step, StepState
from wizard.migration.storage import FOLDER_NOT_WRITABLE, storage_finding
from wizard.steps.connect.findings import NO_RUN
from wizard.steps.facts import Server

_PASSED = (StepState.DONE.value, StepState.SKIPPED.value)
_BEGUN = (StepState.STOPPED.value, StepState.FAILED.value, StepState.WAITING.value, StepState.RUNNING.value)


class Standing(enum.Enum):
    """How the server of a run stands."""

    UNCHANGED = "unchanged"
    CHANGING = "changing"
    """An act on it was begun, and the run is not finished."""
    CHANGED = "changed"
    """The run is finished: the server has the new certificate."""
    BACK = "back"
    """Rolled back."""


@dataclass(frozen=True)
class FoundRun:
    folder: Path
    practice: bool
    server: str
    """Host; empty when the run had not connected yet."""
    worked_on: datetime.datetime | None
    """The last act, UTC; None when nothing was done."""
    passed: frozenset[str]
    """Ids of the steps that are done or left out."""
    begun: str = ""
    """Id of the step that was begun and is not finished; empty: the run stopped between two steps."""
    kept: int = 0
    """How many items of that step's last act are proven and will not be done again."""
    standing: Standing = Standing.UNCHANGED
    report: Path | None = None
    """The written report."""

    @property
    def finished(self) -> bool:
        return self.standing in (Standing.CHANGED, Standing.BACK)

    @property
    def can_be_rolled_back(self) -> bool:
        return self.standing in (Standing.CHANGING, Standing.CHANGED)


def found_run(folder: Path, registry: Sequence[Step]) -> FoundRun:
    """Read the journal of a run. Raises FindingError: no run there, not ours to read, in use, or damaged."""
    place = RunFolder(folder)
    _require_run(place)
    journal = Journal(place.journal)
    try:
        acts, states, facts = journal.acts(), journal.steps(), journal.facts()
        kept = len(journal.items(acts[-1].job)) if acts else 0
    finally:
        journal.close()
    passed = frozenset(step for step, (state, _) in states.items() if state in _PASSED)
    begun = next((step.id for step in registry if states.get(step.id, ("",))[0] in _BEGUN), "")
    stored = facts.get(Server.__name__)
    server = msgspec.json.decode(stored, type=Server) if stored is not None else None
    everything = all(step.id in passed for step in registry)
    return FoundRun(
        folder,
        practice=place.is_practice,
        server=server.host if server is not None else "",
        worked_on=datetime.datetime.fromisoformat(acts[-1].at) if acts else None,
        passed=passed,
        begun=begun,
        kept=kept if acts and acts[-1].job.partition(".")[0] == begun else 0,
        standing=_standing(acts, _jobs(place, registry, facts), everything=everything),
        report=place.report_html if place.report_html.is_file() else None,
    )


def _require_run(place: RunFolder) -> None:
    try:
        if not place.is_run:
            raise FindingError(NO_RUN.of(str(place.path)))
    except OSError as error:  # a folder above it may not be entered
        raise FindingError(storage_finding(error, str(place.path))) from error
    for path in (place.path, place.journal):
        if not os.access(path, os.R_OK | os.W_OK):
            reason = "read and write access is needed"
            raise FindingError(FOLDER_NOT_WRITABLE.of(str(path), reason=reason))


def _jobs(place: RunFolder, registry: Sequence[Step], facts: dict[str, bytes]) -> tuple[Job, ...]:
    """The jobs of that run, as its own answers and facts plan them."""
    answers = AnswerBook({step.id: step.answers for step in registry})
    if place.answers.is_file():
        answers.load(place.answers)
    situation = Situation(answers, FactBook(facts), Secrets())
    return tuple(job for step in registry if step.skip(situation) is None for job in step.jobs(situation))


def _standing(acts: Sequence[Act], jobs: Sequence[Job], *, everything: bool) -> Standing:
    last = {act.job: act.state for act in acts}
    on_server = [last.get(job.id) for job in jobs if job.reach is Reach.SERVER]
    if Recorded.INTENDED.value in on_server or Recorded.DONE.value in on_server:
        return Standing.CHANGED if everything else Standing.CHANGING
    if Recorded.UNDONE.value in last.values():
        return Standing.BACK
    return Standing.CHANGED if everything else Standing.UNCHANGED
