"""Marks in the journal: how far one job has come, so that a killed run takes up where it was."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from wizard.migration.resume import Recorded
from wizard.migration.run import Run


@dataclass(frozen=True)
class Mark:
    at: datetime.datetime


def mark(run: Run, name: str) -> None:
    run.record(name, Mark(datetime.datetime.now(datetime.UTC)))


def marked(run: Run, name: str) -> bool:
    return name in run.recorded(Mark)


def begun(run: Run, job: str = "") -> bool:
    """Whether the job was begun and not undone since."""
    return run.journal.recorded(job or run.job) in (Recorded.INTENDED, Recorded.DONE)
