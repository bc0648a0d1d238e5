"""A made-up migration of four steps for tests of the frame: a form, work with progress, an act by hand, a report."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.words import Text, text
from wizard.migration.controller import Activity, Controller
from wizard.migration.face import Face
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.migration.job import Job, Probe, Proof, Reach, Waiting
from wizard.migration.resume import Found
from wizard.migration.run import Run
from wizard.migration.session import Session
from wizard.migration.step import Situation, Step
from wizard.migration.worker import Worker
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.questions import Question
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.card import Fact
from wizard.ui.widgets.form_field import FormField
from wizard.ui.wizard_window import WizardWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BROKEN = Kind("made_up_broken", Severity.ERROR, "{subject} is broken.", ("it fell",), "Take another one.")
GATE = threading.Event()
"""Lets the packages job go on from its second package."""
BOUND = threading.Event()
"""The administrator has bound the database."""


@dataclass(frozen=True)
class NameAnswers:
    name: str = ""


@dataclass(frozen=True)
class NoAnswers:
    tick: bool = False


@dataclass(frozen=True)
class _Job(Job):
    id: str
    title: Text
    reach: Reach = Reach.ADDS

    def _file(self, run: Run) -> Path:
        return run.folder.path / f"{self.id}.txt"

    def probe(self, run: Run) -> Probe:
        return Probe(Found.MATCHES if self._file(run).exists() else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        self._file(run).write_text("done")
        return None

    def verify(self, run: Run) -> Proof:
        return Proof()


class Naming(_Job):
    def apply(self, run: Run) -> Waiting | None:
        name = run.answers.of("name", NameAnswers).name
        if name == "broken":
            raise FindingError(BROKEN.of(name))
        return super().apply(run)


class Packages(_Job):
    def apply(self, run: Run) -> Waiting | None:
        for done in range(4):
            run.progress(done, 4, f"com.example.{done}", 1, 2)
            while done == 1 and not GATE.is_set():
                run.cancel.wait(0.005)
        run.progress(4, 4, "com.example.3")
        return super().apply(run)


class Binding(_Job):
    def probe(self, run: Run) -> Probe:
        return Probe(Found.MATCHES if BOUND.is_set() else Found.ABSENT)

    def apply(self, run: Run) -> Waiting | None:
        values = (TypedValue(text("Host"), "sql01"), TypedValue(text("Password"), "s3cret", secret=True))
        steps = (Instruction(text("Type these values."), values),)
        return Waiting(Instructions(text("Bind the database"), steps, text("It then has tables."), None))


class NameController(Controller[NameAnswers, NameAnswers]):
    step = "name"
    answers_type = NameAnswers

    @property
    def view(self) -> NameAnswers:
        return self.answers

    @property
    def verb(self) -> Text:
        return text("&Check name")

    def blocked(self) -> Text | None:
        return None if self.answers.name else text("Enter a name.")


class PlainController(Controller[NoAnswers, NoAnswers]):
    answers_type = NoAnswers

    @property
    def view(self) -> NoAnswers:
        return self.answers

    @property
    def verb(self) -> Text:
        return text("&Go")

    def blocked(self) -> Text | None:
        return None


class PackagesController(PlainController):
    step = "packages"


class BindController(PlainController):
    step = "bind"


class ReportController(PlainController):
    step = "report"


class NamePage(StepPage[NameController]):
    def __init__(self, step: Step, controller: NameController) -> None:
        super().__init__(step, controller)
        self.line = QLineEdit()
        self.field = FormField("&Name", self.line, hint="Any name")
        self.line.textEdited.connect(lambda name: controller.set(name=name))
        self.add(self.field)
        self.add_common()
        self.fill_up()

    def show_view(self) -> None:
        view = self.controller.view
        if self.line.text() != view.name:
            self.line.setText(view.name)
        self.field.set_error("" if view.name else text("Enter a name."))


class PackagesPage(StepPage[PackagesController]):
    unit = "packages"

    def __init__(self, step: Step, controller: PackagesController) -> None:
        super().__init__(step, controller)
        self.add_common()
        self.fill_up()


class BindPage(StepPage[BindController]):
    def __init__(self, step: Step, controller: BindController) -> None:
        super().__init__(step, controller)
        self.add_common()
        self.fill_up()

    def question(self) -> Question | None:
        facts = (Fact("Database", "vco2026 on sql01"),)
        return Question("Bind the new database?", "The server changes.", "Bind", "Not now", facts)


class ReportPage(StepPage[ReportController]):
    pass


def _step(
    name: str, title: str, job: type[_Job], *, commits: bool = False, needs: tuple[str, ...] = ()
) -> Step:
    reach = Reach.SERVER if commits else Reach.ADDS

    def jobs(situation: Situation) -> tuple[Job, ...]:
        del situation
        return (job(f"{name}.job", text(title), reach),)

    kind = name.capitalize()
    return Step(
        Face(name, text(title), text(f"The sentence of the step {name}."), commits=commits),
        answers=NameAnswers if name == "name" else NoAnswers,
        jobs=jobs,
        controller=f"{__name__}:{kind}Controller",
        page=f"{__name__}:{kind}Page",
        needs=needs,
    )


REGISTRY = (
    _step("name", "Name it", Naming),
    _step("packages", "Export packages", Packages, needs=("name",)),
    _step("bind", "Bind the database", Binding, commits=True),
    _step("report", "Report", _Job),
)


@dataclass
class MadeUp:
    """A window over the made-up migration in a folder; ``answer`` is what questions are answered with."""

    folder: Path
    answer: bool = True
    asked: list[Question] = field(default_factory=list)

    def __post_init__(self) -> None:
        GATE.clear()
        BOUND.clear()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.bridge = EventBridge(application)
        self.worker = Worker()
        self.session = Session(REGISTRY, {BROKEN.code: BROKEN}, self.bridge.carry)
        self.session.open(self.folder)
        self.window = WizardWindow(
            self.session,
            self.worker,
            self.bridge,
            Language(application),
            server=lambda: "vco01.example.com",
            ask=self._ask,
        )

    def _ask(self, parent: object, question: Question) -> bool:
        del parent
        self.asked.append(question)
        return self.answer

    def close(self) -> None:
        GATE.set()
        self.worker.close()
        self.session.close()
        self.bridge.deleteLater()
        self.window.deleteLater()


def show(made_up: MadeUp, qtbot: QtBot) -> None:
    qtbot.addWidget(made_up.window, before_close_func=_let_close)
    made_up.window.show()
    made_up.window.activateWindow()
    qtbot.waitUntil(made_up.window.isActiveWindow)


def _let_close(window: WizardWindow) -> None:
    window.ask = lambda parent, question: True


def idle(made_up: MadeUp, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: made_up.window.controller.common.activity is Activity.IDLE)


def pass_name(made_up: MadeUp, qtbot: QtBot, name: str = "vco01") -> None:
    qtbot.keyClicks(made_up.window.page.line, name)
    qtbot.keyClick(made_up.window.page.line, Qt.Key.Key_Return)
    idle(made_up, qtbot)


def run_packages(made_up: MadeUp, qtbot: QtBot) -> None:
    pass_name(made_up, qtbot)
    made_up.window.bar.next.click()
    made_up.window.bar.primary.click()
    qtbot.waitUntil(lambda: made_up.window.controller.common.progress is not None)


def reach_binding(made_up: MadeUp, qtbot: QtBot) -> None:
    GATE.set()
    run_packages(made_up, qtbot)
    idle(made_up, qtbot)
    made_up.window.bar.next.click()
