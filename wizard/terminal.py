"""Progress and words on a terminal, on standard error, so that standard output stays for results."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wizard.foundation.findings import Finding, Severity
from wizard.migration.events import Event, JobEnded, JobProgressed, JobStarted, Outcome, StepEnded
from wizard.migration.instructions import Instructions
from wizard.migration.session import Session

if TYPE_CHECKING:
    from rich.console import Console
    from rich.progress import TaskID

_MARKS = {Severity.NOTE: "note", Severity.ATTENTION: "attention", Severity.ERROR: "error"}
_OUTCOMES = {
    Outcome.DONE: "done",
    Outcome.WAITING: "waits",
    Outcome.STOPPED: "stopped",
    Outcome.FAILED: "failed",
}


def console() -> Console:
    from rich.console import Console

    return Console(stderr=True, highlight=False)


class TerminalProgress:
    """Shows the running step and its jobs; a bar only on a real terminal."""

    def __init__(self) -> None:
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        self._console = console()
        self._progress = Progress(
            TextColumn("  {task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            TextColumn("{task.fields[item]}"),
            console=self._console,
            transient=True,
            disable=not sys.stderr.isatty(),
        )
        self._task: TaskID | None = None
        self._titles: dict[str, str] = {}
        self.session: Session | None = None

    def __enter__(self) -> TerminalProgress:
        self._progress.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._progress.stop()

    def show(self, event: Event) -> None:
        if isinstance(event, JobStarted):
            self._task = self._progress.add_task(self._title(event.job), total=None, item="")
        elif isinstance(event, JobProgressed) and self._task is not None:
            self._progress.update(
                self._task, completed=event.done, total=event.total or None, item=event.item
            )
        elif isinstance(event, JobEnded):
            if self._task is not None:
                self._progress.remove_task(self._task)
                self._task = None
            undone = event.undone and event.outcome is Outcome.DONE
            ended = "undone" if undone else _OUTCOMES[event.outcome]
            self._console.print(f"  {self._title(event.job)}: {ended}", markup=False)
        elif isinstance(event, StepEnded) and self.session is not None:
            title = self.session.steps[event.step].title.words()
            state = self.session.states[event.step].value
            self._console.print(f"{title}: {state}", style="bold", markup=False)

    def _title(self, job: str) -> str:
        if self.session is not None and job not in self._titles:
            self._titles = {planned.id: planned.title.words() for planned in self.session.plan().jobs}
        return self._titles.get(job, job)


def say_findings(findings: tuple[Finding, ...]) -> None:
    out = console()
    for finding in findings:
        out.print(f"{_MARKS[finding.severity]}: {finding.message()}", markup=False)


def say_instructions(instructions: Instructions) -> None:
    """Numbered, with the values to type. A password is named, not shown: it is in the answers."""
    out = console()
    out.print(instructions.title.words(), style="bold", markup=False)
    for number, step in enumerate(instructions.steps, 1):
        out.print(f"  {number}. {step.text.words()}", markup=False)
        for value in step.values:
            shown = "(the password you chose)" if value.secret else value.value
            out.print(f"       {value.label.words()}: {shown}", markup=False)
    out.print(f"  {instructions.proof.words()}", markup=False)
