"""A window on the made-up migration, brought into a state by the very verbs and events of a real run.

Nothing runs: the worker takes work and never begins it, so that a page that was told to check stays checking.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from wizard.app import make_session
from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.gallery import example
from wizard.migration.controller import Activity
from wizard.migration.events import (
    ItemChanged,
    ItemState,
    JobEnded,
    JobProgressed,
    JobStarted,
    JobWaits,
    Outcome,
    StepEnded,
)
from wizard.migration.facts import encode
from wizard.migration.instructions import Instructions
from wizard.migration.journal import Journal
from wizard.migration.run_folder import RunFolder
from wizard.migration.runner import acts
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.wizard_window import WizardWindow

SHOWN_FOLDER = Path("/home/anna/Documents/Certificate change") / example.FOLDER_NAME
"""The run folder that pictures name; the real one is temporary."""
_OUTCOMES = {
    Outcome.DONE: StepState.DONE,
    Outcome.WAITING: StepState.WAITING,
    Outcome.STOPPED: StepState.STOPPED,
    Outcome.FAILED: StepState.FAILED,
}


class IdleWorker(Worker):
    """Takes work and never begins it."""

    def submit(self, work: Callable[[Cancel], None]) -> Cancel:
        del work
        return Cancel()


@dataclass(frozen=True)
class RunFolders:
    """Run folders of the made-up migration as a run leaves them, each made once and copied for every picture."""

    root: Path

    def copy(self, steps: int, acts: int) -> Path:
        """One in which so many steps are done, and so many acts of the step after them."""
        template = self.root / f"done-{steps}-{acts}"
        if not template.exists():
            _write_run(template, steps, acts)
        copy = Path(tempfile.mkdtemp(dir=self.root))
        shutil.copytree(template, copy, dirs_exist_ok=True)
        return copy


def _write_run(folder: Path, steps: int, acts: int) -> None:
    session = make_session(lambda event: None)
    session.open(folder)
    finished = example.STEPS[:steps]
    for step in finished:
        if step.answers is not None:
            session.answers.put(step.step, step.answers)
        for fact in step.facts:
            session.facts.put(fact)
    session.answers.save(folder / "answers.toml")
    names = [step.step for step in finished]
    jobs = [job for job in session.plan().jobs if job.step in names]
    begun = [job for job in session.plan().jobs if job.step not in names][:acts]
    session.close()
    journal = Journal(RunFolder(folder).journal)
    for job in (*jobs, *begun):
        journal.intend(job.id, "")
        journal.done(job.id, ())
    for step in finished:
        for fact in step.facts:
            journal.put_fact(type(fact).__name__, encode(fact))
    journal.close()


class Stage:
    """As long as :meth:`open` was not called: the window as it first opens, without a run folder."""

    def __init__(self, folders: RunFolders, language: Language) -> None:
        self._folders, self._language = folders, language
        self._window: WizardWindow | None = None
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._bridge = EventBridge(application)
        self._worker = IdleWorker()
        self._seconds = 0.0
        self.session: Session = make_session(self._bridge.carry)

    # Preparing

    def open(self, steps: int, *, acts: int = 0, secrets: Mapping[str, str] | None = None) -> None:
        """A run in which so many steps are done; secrets typed in this session are gone after an interruption."""
        self.session.open(self._folders.copy(steps, acts))
        self.session.folder = RunFolder(SHOWN_FOLDER)
        for name, value in (example.SECRETS if secrets is None else secrets).items():
            self.session.secrets.type_in(name, value)
        for step in example.STEPS[:steps]:
            self.session.states[step.step] = StepState.DONE

    @cached_property
    def window(self) -> WizardWindow:
        """Opens on the step that a run would go on with."""
        session = self.session
        server = session.facts.get(type(example.SERVER))
        address = f"{server.host} · {server.profile}" if server else ""
        window = WizardWindow(session, self._worker, self._bridge, self._language, server=lambda: address)
        self._window = window
        window.setMinimumSize(0, 0)  # the picture's size decides, not this screen's
        return window

    @property
    def controller(self) -> Any:
        """That of the page; each scene knows which one it is."""
        return self.window.controller

    @property
    def page(self) -> StepPage[Any]:
        return self.window.page

    def type_passwords(self) -> None:
        """What was typed into the password fields of the page: they show their secrets masked."""
        for field in self.page.findChildren(PasswordField):
            if field.isVisibleTo(self.page):
                field.set_text(example.PASSWORD)

    # Acting, as a run does

    def begin(self, job: str) -> None:
        """The act of the page was begun and has reached this job."""
        if self.controller.common.activity is not Activity.RUNNING:
            self.controller.commit()
        self._seconds = 0.0
        self.page.progress.clock = lambda: self._seconds
        self.page.progress.start()
        self.session.states[self.controller.step] = StepState.RUNNING
        self.window.refresh()
        jobs = self.session.jobs(self.controller.step)
        act = next((act for known, act in zip(jobs, acts(jobs), strict=True) if known.id == job), None)
        self.window.take(JobStarted(job, act))
        self.page.progress.show()  # as after its first half second

    def progress(self, done: int, total: int, item: str, share: float, *, seconds: float) -> None:
        """So far it came in that time, at an even pace."""
        job = self.controller.common.job
        for before in range(done):
            self._seconds = seconds * before / (done + share)
            self.window.take(JobProgressed(job, before, total))
            self.window.refresh()
        self._seconds = seconds
        self.window.take(JobProgressed(job, done, total, item, round(share * 1000), 1000))

    def item(self, name: str, state: ItemState, *findings: Finding, result: object = None) -> None:
        self.window.take(ItemChanged(self.controller.common.job, name, state, findings, result))

    def end(self, outcome: Outcome, *findings: Finding) -> None:
        """The act of the page has ended."""
        step, job = self.controller.step, self.controller.common.job
        self.session.states[step] = _OUTCOMES[outcome]
        self.session.step_findings[step] = findings
        self.window.take(JobEnded(job, outcome, findings))
        self.window.take(StepEnded(step, outcome, findings))

    def wait(self, instructions: Instructions) -> None:
        """The act of the page waits for the administrator."""
        self.window.take(JobWaits(self.controller.common.job, instructions))
        self.end(Outcome.WAITING)

    def close(self) -> None:
        if self._window is not None:
            self._bridge.arrived.disconnect(self._window.take)
            self._window.hide()  # closing would ask about what seems to run
            self._window.deleteLater()
        self._bridge.deleteLater()
        self._worker.close()
        self.session.close()
