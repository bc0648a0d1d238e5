"""The result: before and after, proof, what remains, and the way back."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.controller import Activity, Controller, void
from wizard.migration.events import Event, JobEnded, JobStarted, JobWaits, Outcome, RollbackEnded
from wizard.migration.run_folder import file_name
from wizard.migration.section import Comparison
from wizard.migration.step import StepState
from wizard.steps.answers import ReportAnswers
from wizard.steps.facts import Server, WrittenReport
from wizard.steps.report.comparison import comparison
from wizard.steps.report.duties import duties
from wizard.steps.report.jobs import headline
from wizard.steps.way_back import WayBack, way_back

IMPORT_FIRST = text(QT_TRANSLATE_NOOP("wizard", "Import the packages first."))


@dataclass(frozen=True)
class ReportView:
    answers: ReportAnswers
    headline: Text
    comparison: Comparison
    duties: tuple[Text, ...]
    report_file: str
    """Empty until the report is written."""
    pdf_name: str
    """Proposed for saving it: server and day are in it."""
    run_folder: str
    way_back: WayBack | None
    """None when nothing on the server is left to be undone, or while rolling back waits."""


class ReportController(Controller[ReportAnswers, ReportView]):
    step = "report"
    answers_type = ReportAnswers

    _rolling = False
    _returning = False
    """Rolling back waits for the administrator."""

    @property
    def view(self) -> ReportView:
        session = self.session
        situation, folder = session.situation, session.folder
        steps = tuple(step for step in session.registry if not step.tells)
        sections = [step.section(situation) for step in steps]
        written = session.facts.get(WrittenReport)
        own = tuple(duty for each in sections if each for duty in each.duties)
        back = session.server_changed and not self._returning
        return ReportView(
            answers=self.answers,
            headline=headline(situation),
            comparison=comparison(steps, situation),
            duties=(*own, *duties(situation)),
            report_file=str(folder.report_html) if written and folder else "",
            pdf_name=self._pdf_name(written),
            run_folder=str(folder.path) if folder else "",
            way_back=way_back(session.facts) if back else None,
        )

    def _pdf_name(self, written: WrittenReport | None) -> str:
        server = self.session.facts.get(Server)
        host = server.host if server is not None else "server"
        day = f"-{written.at.astimezone():%Y-%m-%d}" if written is not None else ""
        return f"{file_name(f'certificate-change-{host}{day}')}.pdf"

    @property
    def verb(self) -> Text:
        return text(QT_TRANSLATE_NOOP("wizard", "&Write the report"))

    def blocked(self) -> Text | None:
        done = self.session.states["import_packages"] in (StepState.DONE, StepState.SKIPPED)
        return None if done else IMPORT_FIRST

    def tick_duties(self, done: tuple[str, ...]) -> None:
        """Remember which remaining duties are done; the report itself does not change by it."""
        self.session.answers.put(self.step, ReportAnswers(done))
        if self.session.folder is not None:
            self.session.answers.save(self.session.folder.answers)
        self.changed()

    def tell(self, *findings: Finding) -> None:
        """What came of opening or saving the report; without findings what was said of it before is gone."""
        self._findings = findings
        self.changed()

    def roll_back(self) -> None:
        """Undo everything on the server in strict reverse order, on the worker."""
        if self._activity is not Activity.IDLE:
            return
        self._activity = Activity.RUNNING
        self._rolling = True
        self._findings, self._progress, self._act = (), None, None

        def work(cancel: Cancel) -> None:
            void(self.session.roll_back(cancel))

        self._cancel = self._worker.submit(work)
        self.changed()

    def commit(self) -> None:
        """Write the report; while rolling back waits for the administrator: go on with that."""
        if self._returning:
            self.roll_back()
        else:
            super().commit()

    def let_administrator_act(self) -> None:
        """In a practice run: also while rolling back."""
        administrator, instructions = self.session.administrator, self._instructions
        if not self._returning or administrator is None or instructions is None:
            super().let_administrator_act()
            return
        self._activity = Activity.RUNNING

        def work(cancel: Cancel) -> None:
            administrator(instructions.request)
            self.session.roll_back(cancel)

        self._cancel = self._worker.submit(work)
        self.changed()

    def took(self, event: Event) -> None:
        if isinstance(event, RollbackEnded):
            self._activity = Activity.IDLE
            self._findings = event.findings
            self._returning = event.outcome is Outcome.WAITING
            if not self._returning:
                self._instructions = None

    def _concerns(self, event: Event) -> bool:
        """While it rolls back, the jobs of every step are shown here."""
        if isinstance(event, RollbackEnded):
            return True
        if self._rolling and isinstance(event, JobStarted | JobWaits | JobEnded):
            return True
        return super()._concerns(event)
