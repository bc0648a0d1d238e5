"""A small migration of two steps with jobs that keep their result as a file, and runs and sessions around it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Kind, Severity
from wizard.foundation.processes import Processes
from wizard.foundation.words import Text, text
from wizard.migration.answers import AnswerBook
from wizard.migration.events import Event
from wizard.migration.face import Face
from wizard.migration.facts import FactBook
from wizard.migration.instructions import Instructions
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.journal import Journal
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.run_folder import RunFolder
from wizard.migration.runner import ALL as RUNNER_KINDS
from wizard.migration.secrets import SecretReference, Secrets
from wizard.migration.session import Session
from wizard.migration.step import Situation, Step

MARK = Kind("test_mark", Severity.ATTENTION, "{subject} was marked.", ("a test",), "Look at {subject}.")
KINDS = {kind.code: kind for kind in (*RUNNER_KINDS, MARK)}


@dataclass(frozen=True)
class Inner:
    name: str = ""
    port: int | None = None
    password: SecretReference | None = None


@dataclass(frozen=True)
class First:
    word: str = "one"
    names: tuple[str, ...] = ()
    inner: Inner = field(default_factory=Inner)


@dataclass(frozen=True)
class Second:
    word: str = "two"


@dataclass(frozen=True)
class Written:
    """The fact that a :class:`WriteFile` proves."""

    content: str


@dataclass(frozen=True)
class WriteFile(Job):
    """Writes ``content`` into a file of the run folder; undoing writes ``undone`` beside it."""

    id: str
    content: str = "whole"
    reach: Reach = Reach.ADDS
    undo_title: Text | None = field(default_factory=lambda: text("write the old content"))
    title: Text = field(default_factory=lambda: text("Write a file"))
    before: Callable[[Run], None] | None = None
    """Runs at the start of :meth:`apply`; may raise."""

    def path(self, run: Run) -> Path:
        return run.folder.path / f"{self.id}.txt"

    def calls(self, run: Run, verb: str) -> None:
        with (run.folder.path / "calls").open("a", encoding="utf-8") as calls:
            calls.write(f"{verb} {self.id}\n")

    def probe(self, run: Run) -> Probe:
        if not self.path(run).exists():
            return Probe(Found.ABSENT)
        present = self.path(run).read_text(encoding="utf-8")
        if present == self.content:
            return Probe(Found.MATCHES)
        return Probe(Found.PARTIAL if self.content.startswith(present) else Found.FOREIGN)

    def apply(self, run: Run) -> Waiting | None:
        self.calls(run, "apply")
        if self.before is not None:
            self.before(run)
        self.path(run).write_text(self.content, encoding="utf-8")
        return None

    def verify(self, run: Run) -> Proof:
        self.calls(run, "verify")
        return Proof((Written(self.path(run).read_text(encoding="utf-8")),), (MARK.of(self.id),))

    def undo(self, run: Run) -> Waiting | None:
        self.calls(run, "undo")
        self.path(run).unlink(missing_ok=True)
        return None


@dataclass(frozen=True)
class AskForFile(WriteFile):
    """Asks the administrator to write the file."""

    def apply(self, run: Run) -> Waiting | None:
        self.calls(run, "apply")
        if self.path(run).exists():
            return None
        return Waiting(Instructions(text("Write the file"), (), text("It is read back."), request=self.id))


def first_jobs(situation: Situation) -> tuple[Job, ...]:
    return (WriteFile("first.write", situation.answers.of("first", First).word),)


def second_jobs(situation: Situation) -> tuple[Job, ...]:
    return (
        WriteFile("second.write", situation.answers.of("second", Second).word, Reach.SERVER),
        WriteFile("second.more", "more", Reach.SERVER),
    )


def registry() -> tuple[Step, ...]:
    nowhere = {"controller": "none:None", "page": "none:None"}
    return (
        Step(Face("first", text("First"), text("Writes one file.")), First, first_jobs, **nowhere),
        Step(
            Face("second", text("Second"), text("Writes two files."), commits=True),
            Second,
            second_jobs,
            needs=("first",),
            **nowhere,
        ),
    )


@contextmanager
def a_session(folder: Path, steps: tuple[Step, ...] | None = None) -> Iterator[tuple[Session, list[Event]]]:
    events: list[Event] = []
    session = Session(steps or registry(), KINDS, events.append)
    session.open(folder)
    try:
        yield session, events
    finally:
        session.close()


@contextmanager
def a_run(folder: Path, cancel: Cancel | None = None) -> Iterator[tuple[Run, list[Event]]]:
    events: list[Event] = []
    run_folder = RunFolder(folder)
    run_folder.create()
    journal = Journal(run_folder.journal)
    run = Run(
        folder=run_folder,
        answers=AnswerBook({"first": First, "second": Second}),
        facts=FactBook(),
        secrets=Secrets(),
        journal=journal,
        processes=Processes(1),
        cancel=cancel or Cancel(),
        emit=events.append,
    )
    try:
        yield run, events
    finally:
        journal.close()


def calls(folder: Path) -> list[str]:
    path = folder / "calls"
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []
