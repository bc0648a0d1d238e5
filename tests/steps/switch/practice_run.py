"""A migration on a practice Orchestrator, prepared up to the switch, whose session can be abandoned and taken up."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from tests.practice.conftest import wait_until
from tests.steps.certificates import EXPORT_PASSWORD, codes
from wizard.databases.target import parse_url
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Event, JobEnded, Outcome
from wizard.migration.job import Job
from wizard.migration.run import Run
from wizard.migration.runner import Performed
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.orchestrator.client import OrchestratorClient
from wizard.orchestrator.credentials import Basic
from wizard.orchestrator.trust import Trust
from wizard.practice.administrator import DialogOptions
from wizard.practice.process import PracticeOptions, PracticeServer, start
from wizard.steps import assistance
from wizard.steps.answers import (
    ConnectAnswers,
    ControlCenterAnswers,
    DatabaseAnswers,
    ExportPackagesAnswers,
    KeystoreSource,
    NewCertificateAnswers,
    NewDatabaseAnswers,
    SaveCertificateAnswers,
    SwitchAnswers,
)
from wizard.steps.connect.step import CONNECT
from wizard.steps.describe import signing_certificate
from wizard.steps.export_packages.step import EXPORT_PACKAGES
from wizard.steps.facts import Certificate, NewCertificate, SavedCertificate, Server
from wizard.steps.import_packages.step import IMPORT_PACKAGES
from wizard.steps.new_certificate.step import NEW_CERTIFICATE
from wizard.steps.new_database.step import NEW_DATABASE
from wizard.steps.save_certificate.step import SAVE_CERTIFICATE
from wizard.steps.switch.step import SWITCH

REGISTRY = (
    CONNECT,
    SAVE_CERTIFICATE,
    EXPORT_PACKAGES,
    NEW_DATABASE,
    NEW_CERTIFICATE,
    SWITCH,
    IMPORT_PACKAGES,
)
KEPT = ("com.example.tagging",)
MOST_CHECKS = 20


class Killed(BaseException):
    """The process is gone between two instructions."""


@dataclass
class PracticeRun(AbstractContextManager["PracticeRun"]):
    """The server runs in a process of its own and survives the session."""

    folder: Path
    server: PracticeServer
    session: Session = field(init=False)
    events: list[Event] = field(default_factory=list)
    killed_while_waiting: bool = False

    def __post_init__(self) -> None:
        self._open()

    def _open(self) -> None:
        self.session = Session(REGISTRY, {}, self.events.append)
        self.session.open(self.folder)
        secrets = self.session.secrets
        secrets.type_in("connect.password", self.server.password)
        if self.server.control_center is not None:
            secrets.type_in("connect.control_center.password", self.server.control_center.password)
        secrets.type_in("save_certificate.source_password", self.server.keystore_password)
        secrets.type_in("save_certificate.export_password", EXPORT_PASSWORD)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.session.close()
        self.server.stop()

    def moved(self) -> None:
        """The prepared folder lies in another place now: its steps stand on the answers with the new paths."""
        for step, state in self.session.states.items():
            if state is StepState.STALE:
                self.session._set_state(step, StepState.DONE, ())

    # Answers

    def answer_all(self) -> None:
        server, center = self.server, self.server.control_center
        database = DatabaseAnswers(engine="sqlite", name=self.old_database)
        chosen = ControlCenterAnswers(url=center.url, user=center.user) if center else ControlCenterAnswers()
        self.session.change(
            "connect",
            ConnectAnswers(
                url=server.url,
                user=server.user,
                trusted_certificate=server.certificate_sha256,
                control_center=chosen,
                old_database=database,
            ),
        )
        self.session.change("save_certificate", SaveCertificateAnswers(source=KeystoreSource.DATABASE))
        new = DatabaseAnswers(engine="sqlite", name=self.new_database)
        self.session.change("new_database", NewDatabaseAnswers(database=new))
        self.session.change("new_certificate", NewCertificateAnswers(common_name="new.example.com"))
        self.session.change("switch", SwitchAnswers(confirmed=True))

    def leave_out_most(self) -> None:
        """Two packages are enough to see what becomes of packages."""
        names = {package.name for package in self.session.facts.require(Server).packages}
        left = tuple(sorted(names.difference(KEPT)))
        self.session.change("export_packages", ExportPackagesAnswers(leave_out=left))

    @property
    def old_database(self) -> str:
        return parse_url(self.server.old_database).path

    @property
    def new_database(self) -> str:
        return parse_url(self.server.new_database).path

    # Acting

    def perform(self, step: str = "switch") -> Performed:
        """With the played administrator carrying out whatever is waited for."""
        return self._carry_out(lambda: self.session.perform(step, Cancel()))

    def done(self, step: str = "switch") -> Performed:
        performed = self.perform(step)
        assert performed.outcome is Outcome.DONE, (performed.job, [f.message() for f in performed.findings])
        return performed

    def failed(self, step: str = "switch") -> tuple[str, ...]:
        performed = self.perform(step)
        assert performed.outcome is Outcome.FAILED
        return codes(performed)

    def rolled_back(self) -> None:
        performed = self._carry_out(lambda: self.session.roll_back(Cancel()))
        assert performed.outcome is Outcome.DONE, (performed.job, [f.message() for f in performed.findings])

    def _carry_out(self, act: Callable[[], Performed]) -> Performed:
        for _ in range(MOST_CHECKS):
            performed = act()
            if performed.outcome is not Outcome.WAITING:
                return performed
            assert performed.instructions is not None
            self.play(performed.instructions.request)
            if self.killed_while_waiting:
                self.take_up()
        raise AssertionError(f"{performed.job} still waits")

    def play(self, request: object) -> None:
        for each in request if isinstance(request, tuple) else (request,):
            self._play(each)

    def _play(self, request: object) -> None:
        administrator = self.server.administrator
        match request:
            case assistance.StopServer():
                administrator.stop()
                wait_until(lambda: administrator.status()["currentStatus"] == "STOPPED")
            case assistance.StartServer():
                administrator.start()
                wait_until(lambda: administrator.status()["currentStatus"] == "RUNNING")
            case assistance.BindDatabase():
                administrator.bind_database(request.engine, name=request.name)
            case assistance.CreateTables():
                administrator.create_tables()
            case assistance.ImportCertificateDatabase():
                administrator.import_certificate_database(Path(request.file), request.password)
            case assistance.ExportPackages():
                options = DialogOptions(
                    request.version_history, request.configuration_values, request.global_tags
                )
                administrator.export_packages(Path(request.folder), options, request.names)
            case _:
                raise AssertionError(f"nobody plays {request!r}")

    # Killing

    def take_up(self) -> None:
        """What a new process does after the old one is gone."""
        self.session.close()
        self._open()

    def kill_in(self, job: str, moment: str) -> None:
        """End the process as ``job`` starts, before or after it acts, or before it is written down as done."""
        jobs = self.session.jobs

        def killing(step: str) -> tuple[Job, ...]:
            return tuple(_Killing(each, moment) if each.id == job else each for each in jobs(step))

        self.session.jobs = killing  # type: ignore[method-assign,assignment]
        try:
            self.perform()
        except Killed:
            self.take_up()
        else:
            raise AssertionError(f"{job} never reached {moment}")

    # Seeing

    def signer(self) -> Certificate | None:
        """Who signs the first package the server has."""
        path = self.folder / "seen.package"
        self.server.administrator.export_package(self.packages()[0], path)
        return signing_certificate(path)

    def client(self) -> OrchestratorClient:
        access = Basic(self.server.user, self.server.password)
        return OrchestratorClient(self.server.url, access, Trust(self.server.certificate_sha256))

    def packages(self) -> tuple[str, ...]:
        return self.server.administrator.package_names()

    @property
    def old(self) -> Certificate:
        return self.session.facts.require(SavedCertificate).certificate

    @property
    def new(self) -> Certificate:
        return self.session.facts.require(NewCertificate).certificate

    def undone_jobs(self) -> list[str]:
        return [event.job for event in self.events if isinstance(event, JobEnded) and event.undone]


class _Killing(Job):
    """A job in whose middle the process ends."""

    def __init__(self, job: Job, moment: str) -> None:
        self._job, self._moment = job, moment
        self.id, self.title, self.weight = job.id, job.title, job.weight
        self.reach, self.undo_title = job.reach, job.undo_title

    def probe(self, run: Run) -> object:  # type: ignore[override]
        return self._job.probe(run)

    def apply(self, run: Run) -> object:  # type: ignore[override]
        if self._moment == "intended":
            raise Killed
        waiting = self._job.apply(run)
        if self._moment == "applied" and waiting is None:
            raise Killed
        return waiting

    def verify(self, run: Run) -> object:  # type: ignore[override]
        proof = self._job.verify(run)
        if self._moment == "verified":
            raise Killed
        return proof


def begin(folder: Path, profile: str, **options: object) -> PracticeRun:
    server = start(folder, PracticeOptions(profile=profile, restart_seconds=0.2, **options))  # type: ignore[arg-type]
    return PracticeRun(folder, server)


def prepare(run: PracticeRun, steps: Iterable[str] = ()) -> None:
    """Carry out the steps before the switch."""
    run.answer_all()
    run.done("connect")
    run.leave_out_most()
    in_place = run.session.facts.require(Server).ways.in_place
    every = ("save_certificate", "export_packages", "new_database", "new_certificate")
    for step in steps or every:
        if not (in_place and step == "new_database"):
            run.done(step)
