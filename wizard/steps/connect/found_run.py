"""What an earlier run left in a folder, in a few words, before it is continued."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path

import msgspec

from wizard.foundation.findings import FindingError
from wizard.migration.journal import Journal
from wizard.migration.run_folder import RunFolder
from wizard.migration.step import StepState
from wizard.steps.connect.findings import NO_RUN
from wizard.steps.facts import Server

_PASSED = (StepState.DONE.value, StepState.SKIPPED.value)


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


def found_run(folder: Path) -> FoundRun:
    """Read the journal of a run. Raises FindingError: no run there, in use, or damaged."""
    place = RunFolder(folder)
    if not place.is_run:
        raise FindingError(NO_RUN.of(str(folder)))
    journal = Journal(place.journal)
    try:
        acts, steps = journal.acts(), journal.steps()
        stored = journal.facts().get(Server.__name__)
    finally:
        journal.close()
    server = msgspec.json.decode(stored, type=Server) if stored is not None else None
    return FoundRun(
        folder,
        practice=place.is_practice,
        server=server.host if server is not None else "",
        worked_on=datetime.datetime.fromisoformat(acts[-1].at) if acts else None,
        passed=frozenset(step for step, (state, _) in steps.items() if state in _PASSED),
    )
