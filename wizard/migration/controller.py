"""What every step's controller has in common: answers, checks with generations, one commit, observers. No Qt."""

from __future__ import annotations

import dataclasses
import enum
import logging
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from wizard.foundation.cancel import Cancel, Cancelled
from wizard.foundation.findings import Finding, FindingError
from wizard.foundation.words import Text
from wizard.migration.events import (
    Act,
    CheckEnded,
    Event,
    ItemChanged,
    JobEnded,
    JobProgressed,
    JobStarted,
    JobWaits,
    Outcome,
    RollbackEnded,
    StepEnded,
)
from wizard.migration.instructions import Instructions
from wizard.migration.job import Reach
from wizard.migration.runner import UNEXPECTED
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.migration.worker import Worker

_log = logging.getLogger(__name__)

Answers = TypeVar("Answers")
View = TypeVar("View")


class Activity(enum.Enum):
    IDLE = "idle"
    CHECKING = "checking"
    RUNNING = "running"
    STOPPING = "stopping"


@dataclass(frozen=True)
class Common:
    """What the window's frame needs to know of any page."""

    state: StepState
    activity: Activity
    verb: Text
    """The text of the committing button: a verb naming the act."""
    blocked: Text | None
    """Why the act is not possible yet; None when it is."""
    findings: tuple[Finding, ...]
    instructions: Instructions | None
    progress: JobProgressed | None
    job: str
    """The id of the running job, or of the last one."""
    act: Act | None = None
    """Which of how many acts runs."""
    place: str = ""
    """The server or database that the page's checks talk to."""
    harmless: bool = False
    """What runs is a check, or only reads: it can be cancelled, and nothing is changed by it."""
    returning: bool = False
    """Rolling back is under way, or waits for the administrator."""
    retry_verb: Text | None = None
    """The verb after a failure, where it names what is left."""
    only_tests: bool = False
    """The committing button tests so far: it always answers, with what is missing where something is."""
    said: Text | None = None
    """What the status line says while nothing runs, in place of what it says of every page."""


class Controller(ABC, Generic[Answers, View]):
    """State and rules of one page. Used from the front's own thread; work goes to the worker.

    Verbs: :meth:`set`, :meth:`type_secret`, :meth:`check`, :meth:`commit`, :meth:`stop`. Observers are told after
    every change and read :attr:`common` and :attr:`view`, both frozen.
    """

    step: str
    answers_type: type[Answers]

    def __init__(self, session: Session, worker: Worker) -> None:
        self.session = session
        self._worker = worker
        self._observers: list[Callable[[], None]] = []
        self._generation = 0
        self._activity = Activity.IDLE
        self._findings: tuple[Finding, ...] = session.step_findings.get(self.step, ())
        self._instructions: Instructions | None = None
        self._progress: JobProgressed | None = None
        self._job = ""
        self._act: Act | None = None
        self._harmless = self._undoing = False
        self._cancel: Cancel | None = None

    # What a page shows

    @property
    @abstractmethod
    def view(self) -> View:
        """The frozen state that this step's page shows."""

    @property
    @abstractmethod
    def verb(self) -> Text:
        """The text of the committing button."""

    @property
    def retry_verb(self) -> Text | None:
        """The verb after a failure, such as one that counts what is left; None: "Try again"."""
        return None

    @property
    def only_tests(self) -> bool:
        """Whether the committing button only tests so far, and so answers even where something is missing."""
        return False

    @property
    def said(self) -> Text | None:
        """What the status line says while nothing runs; None: that nothing on the server has changed."""
        return None

    @property
    def place(self) -> str:
        """The server or database that this step's checks talk to, as the administrator knows it."""
        return ""

    @abstractmethod
    def blocked(self) -> Text | None:
        """Why committing is not possible yet, naming the input; None when it is."""

    @property
    def common(self) -> Common:
        return Common(
            state=self.session.states[self.step],
            activity=self._activity,
            verb=self.verb,
            blocked=self.blocked(),
            findings=self._findings,
            instructions=self._instructions,
            progress=self._progress,
            job=self._job,
            act=self._act,
            place=self.place,
            harmless=self._harmless and self._activity is not Activity.IDLE,
            returning=self._undoing,
            retry_verb=self.retry_verb,
            only_tests=self.only_tests,
            said=self.said,
        )

    @property
    def answers(self) -> Answers:
        return self.session.answers.of(self.step, self.answers_type)

    def observe(self, observer: Callable[[], None]) -> Callable[[], None]:
        """Call ``observer`` after every change; the returned function ends that."""
        self._observers.append(observer)
        return lambda: self._observers.remove(observer)

    def changed(self) -> None:
        for observer in tuple(self._observers):
            observer()

    # Verbs

    def enter(self) -> None:
        """The page is being shown: take up what earlier steps have observed meanwhile."""
        self.changed()

    def set(self, **changes: Any) -> None:
        """Change answers. A check that is under way is thereby out of date, and so are dependent steps."""
        answers: Any = self.answers
        changed = dataclasses.replace(answers, **changes)
        if changed == answers:
            return
        self.session.change(self.step, changed)
        self.outdate()
        self.changed()

    def type_secret(self, name: str, value: str | None) -> None:
        """Keep a typed secret for this session, for example ``type_secret("password", …)``."""
        self.session.secrets.type_in(f"{self.step}.{name}", value or None)
        self.outdate()
        self.changed()

    def outdate(self) -> None:
        """Results of checks that are under way will be dropped."""
        self._generation += 1
        if self._activity is Activity.CHECKING:
            self._activity, self._harmless = Activity.IDLE, False
            if self._cancel is not None:
                self._cancel.request()

    def submit_check(self, check: Callable[[Cancel], object]) -> None:
        """Run ``check`` on the worker; its result comes back to :meth:`checked` unless it is stale by then."""
        self._generation += 1
        generation = self._generation
        self._activity = Activity.CHECKING
        self._harmless = True
        self._findings = ()

        def work(cancel: Cancel) -> None:
            self.session.emit(_outcome_of(self.session, self.step, generation, check, cancel))

        self._cancel = self._worker.submit(work)
        self.changed()

    def checked(self, result: object) -> None:
        """A check came back in time."""

    def commit(self) -> None:
        """Carry out this step's jobs on the worker; also checks again what waits for the administrator."""
        if self._activity in (Activity.RUNNING, Activity.STOPPING):
            return
        self.outdate()
        self._activity = Activity.RUNNING
        self._harmless = all(job.reach is Reach.READS for job in self.session.jobs(self.step))
        self._findings = ()
        self._progress = self._act = None
        self._cancel = self._worker.submit(self._perform)
        self.changed()

    def let_administrator_act(self) -> None:
        """In a practice run: the played administrator does what the instructions ask for; then it is checked."""
        administrator, instructions = self.session.administrator, self._instructions
        if administrator is None or instructions is None or self._activity is not Activity.IDLE:
            return
        self._activity = Activity.RUNNING

        def work(cancel: Cancel) -> None:
            self._perform(cancel, lambda: administrator(instructions.request))

        self._cancel = self._worker.submit(work)
        self.changed()

    def _perform(self, cancel: Cancel, before: Callable[[], None] = lambda: None) -> None:
        """On the worker. A fault of the wizard's own ends the step too: the page would wait for ever otherwise."""
        try:
            before()
            self.session.perform(self.step, cancel)
        except Exception as error:  # noqa: BLE001 - becomes a finding; the log has it whole
            self.session.states[self.step] = StepState.FAILED
            self.session.emit(
                StepEnded(self.step, Outcome.FAILED, (_unexpected(self.session, self.step, error),))
            )

    def stop(self) -> None:
        """Ask the running work to stop at the next safe point."""
        if self._cancel is not None and self._activity is not Activity.IDLE:
            self._activity = Activity.STOPPING
            self._cancel.request()
            self.changed()

    # What comes back

    def handle(self, event: Event) -> None:
        """Take in an event of the run; events of other steps are ignored."""
        if not self._concerns(event):
            return
        if isinstance(event, CheckEnded):
            if event.generation != self._generation:
                return
            self._activity, self._harmless = Activity.IDLE, False
            self._findings = event.findings
            if event.result is not None:
                self.checked(event.result)
        elif isinstance(event, JobStarted):
            self._job, self._progress, self._instructions = event.job, None, None
            self._act = event.act
            self._undoing = event.act is not None and event.act.undoing
        elif isinstance(event, JobProgressed):
            self._progress = event
        elif isinstance(event, JobWaits):
            self._instructions = event.instructions
        elif isinstance(event, StepEnded | RollbackEnded):
            self._end(event)
        self.took(event)
        self.changed()

    def _end(self, event: StepEnded | RollbackEnded) -> None:
        waits = event.outcome is Outcome.WAITING
        self._activity, self._harmless = Activity.IDLE, False
        self._undoing = waits and isinstance(event, RollbackEnded)
        self._findings = event.findings
        if not waits:
            self._instructions = None

    def took(self, event: Event) -> None:
        """A step's own part in taking in an event (items of a table, say)."""

    def _concerns(self, event: Event) -> bool:
        if isinstance(event, CheckEnded | StepEnded):
            return event.step == self.step
        if isinstance(event, JobStarted | JobProgressed | ItemChanged | JobWaits | JobEnded):
            return event.job.partition(".")[0] == self.step
        return False


def void(result: object) -> None:
    """Work on the worker returns nothing: what it found comes back as events."""
    del result


def _outcome_of(
    session: Session, step: str, generation: int, check: Callable[[Cancel], object], cancel: Cancel
) -> CheckEnded:
    try:
        return CheckEnded(step, generation, check(cancel))
    except Cancelled:
        return CheckEnded(step, generation)
    except FindingError as error:
        return CheckEnded(step, generation, findings=(error.finding,))
    except Exception as error:  # noqa: BLE001 - becomes a finding; the log has it whole
        return CheckEnded(step, generation, findings=(_unexpected(session, step, error),))


def _unexpected(session: Session, step: str, error: Exception) -> Finding:
    _log.exception("step %s", step)
    return UNEXPECTED.of(session.steps[step].title.words(), reason=type(error).__name__)
