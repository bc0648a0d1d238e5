"""A job: one act of the migration, with its probe, its proof and its undo."""

from __future__ import annotations

import enum
from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from wizard.foundation.findings import Finding
from wizard.foundation.words import Text
from wizard.migration.instructions import Instructions
from wizard.migration.resume import Found
from wizard.migration.run import Run


class Reach(enum.Enum):
    """What a job touches."""

    READS = "reads"
    ADDS = "adds"
    """Adds files to the run folder, or something new beside the old; the server stays as it was."""
    SERVER = "server"
    """Changes the server."""


class By(enum.Enum):
    WIZARD = "wizard"
    ADMINISTRATOR = "administrator"
    """Assisted: the wizard instructs, the administrator acts, the wizard proves."""


@dataclass(frozen=True)
class Probe:
    """What is there already. A foreign result is shown by its findings (both sides)."""

    found: Found
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Waiting:
    """The job needs the administrator. The run is suspended; each check is a new submission."""

    instructions: Instructions


@dataclass(frozen=True)
class Proof:
    """What was observed when the result was read back from outside.

    ``facts`` are frozen values of steps/facts.py, handed on to later steps; one of each type.
    """

    facts: tuple[object, ...] = ()
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True)
class Undone:
    """An act was taken back, and something about it must be said: what was left as it is, and why."""

    findings: tuple[Finding, ...]
    outdates: tuple[str, ...] = ()
    """Finished steps whose result serves no second time."""


class JobFailed(Exception):
    """A job failed on several things at once, for example on some of many packages.

    ``outdates``: ids of finished steps whose result it found to be out of date; they are to be run again.
    """

    def __init__(self, findings: tuple[Finding, ...], outdates: tuple[str, ...] = ()) -> None:
        super().__init__("; ".join(finding.what() for finding in findings))
        self.findings = findings
        self.outdates = outdates


class Job(ABC):
    """One act. Subclasses are frozen values made from answers and facts; they hold no open resources.

    The runner calls :meth:`probe`, writes the intent, calls :meth:`apply`, then :meth:`verify`, and writes the
    result. Each may raise FindingError or JobFailed (the findings say why) or Cancelled (stopped between two
    safe points, resumable).
    """

    id: str
    title: Text
    weight: int = 1
    reach: Reach = Reach.ADDS
    by: By = By.WIZARD
    undo_title: Text | None = None
    """How rolling back undoes this, in a few words; None when there is nothing to undo."""

    @property
    def step(self) -> str:
        return self.id.partition(".")[0]

    @abstractmethod
    def probe(self, run: Run) -> Probe:
        """Look, without changing anything, for this job's result."""

    @abstractmethod
    def apply(self, run: Run) -> Waiting | None:
        """Act. Called again after a stop or a kill: it finishes what is missing and never repeats what is done."""

    @abstractmethod
    def verify(self, run: Run) -> Proof:
        """Prove the result from outside: read back what was written, ask the server again."""

    def undo(self, run: Run) -> Waiting | Undone | None:
        """Take the act back on the server. Files saved in the run folder are never deleted.

        None: taken back, and nothing to be said.
        """
        del run
        return None


@dataclass(frozen=True)
class PlannedJob:
    """A job as the review shows it."""

    id: str
    step: str
    title: Text
    reach: Reach
    by: By
    undo_title: Text | None


@dataclass(frozen=True)
class Plan:
    """Every job of the migration in order, as far as answers and facts already say."""

    jobs: tuple[PlannedJob, ...] = field(default=())


def planned(job: Job) -> PlannedJob:
    return PlannedJob(job.id, job.step, job.title, job.reach, job.by, job.undo_title)
