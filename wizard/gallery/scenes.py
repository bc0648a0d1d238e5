"""Which states of which page are pictured, and how a run comes to each."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from wizard.databases import findings as about_databases
from wizard.databases.engine import Engine
from wizard.databases.target import Target
from wizard.foundation.findings import Finding
from wizard.gallery import example
from wizard.gallery.stage import SHOWN_FOLDER, Stage
from wizard.migration.events import CheckEnded, ItemState, JobWaits, Outcome, RollbackEnded
from wizard.migration.step import StepState
from wizard.orchestrator import findings as about_servers
from wizard.steps.answers import (
    BackUpConfigurationAnswers,
    CertificateSource,
    DatabaseAnswers,
    KeystoreSource,
    NewCertificateAnswers,
    NewDatabaseAnswers,
    SignIn,
)
from wizard.steps.back_up_configuration import export_by_hand as backup_by_hand
from wizard.steps.connect import findings as about_connecting
from wizard.steps.connect.beginnings import Beginning
from wizard.steps.connect.found_run import FoundRun, Standing
from wizard.steps.connect.remembering import Keyring
from wizard.steps.connect.trusting import Looked
from wizard.steps.export_packages import findings as about_exports
from wizard.steps.facts import (
    BoundDatabase,
    Compared,
    ImportedAs,
    ImportedPackages,
    InstalledCertificate,
    RolledBack,
    SwitchedServer,
)
from wizard.steps.import_packages import findings as about_imports
from wizard.steps.new_certificate.making import authority_instructions
from wizard.steps.new_database.controller import TestResult
from wizard.steps.save_certificate import findings as about_certificates
from wizard.steps.switch import findings as about_switching
from wizard.steps.switch import instructions

Arrange = Callable[[Stage], None]
_HAND_EXPORT = SHOWN_FOLDER / "configuration" / "configuration.vmoconfig"
_OLD_TARGET = Target(Engine.MSSQL, "sql01.example.com", 1433, "vcodb", "vco", password="made up")  # noqa: S106
_TARGET = Target(
    example.DATABASE_FACTS.engine, "db02.example.com", 5432, "vco2026", "vco", password="made up"  # noqa: S106
)  # fmt: skip


@dataclass(frozen=True)
class Scene:
    """One state of one page. ``page`` is the step's id; ``name`` is unique within it."""

    page: str
    name: str
    arrange: Arrange


# Connect


def _first_window(stage: Stage) -> None:
    stage.controller.enter()


def _address_typed(stage: Stage) -> None:
    connect = stage.controller
    connect.set(url=example.URL, user="vcoadmin")
    connect.choose_run_folder(str(SHOWN_FOLDER))
    stage.type_passwords()
    connect.type_secret("password", example.PASSWORD)
    connect.handle(CheckEnded("connect", -1, Keyring("Secret Service")))
    connect.remember(True)


def _found(**found: Any) -> Arrange:
    """An earlier run was chosen: stopped in the third step, unless told otherwise."""
    passed = frozenset(step.step for step in example.STEPS[:2])
    run = FoundRun(SHOWN_FOLDER, practice=False, server=example.HOST, worked_on=example.NOW, passed=passed)
    return lambda stage: stage.controller.show_found(replace(run, **found))


_INTERRUPTED = _found(begun="export_packages", kept=21)
_FINISHED = _found(
    passed=frozenset(step.step for step in example.STEPS),
    standing=Standing.CHANGED,
    report=SHOWN_FOLDER / "report.html",
)


def _beginning(beginning: Beginning) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.controller.choose_run_folder(str(SHOWN_FOLDER))
        stage.controller.choose(beginning)

    return arrange


def _signing_in(stage: Stage) -> None:
    _address_typed(stage)
    stage.controller.sign_in_with(SignIn.VRA)
    stage.controller.set(user="vcoadmin")


def _no_place(stage: Stage) -> None:
    _address_typed(stage)
    stage.controller.choose_run_folder("/dev/null/vco01")


def _connecting(stage: Stage) -> None:
    stage.open(0)
    stage.session.answers.put("connect", replace(example.CONNECT_ANSWERS, trusted_certificate=""))
    stage.type_passwords()
    stage.controller.clock = iter((example.NOW, example.NOW + datetime.timedelta(seconds=1.4))).__next__


def _checking_server(stage: Stage) -> None:
    _connecting(stage)
    stage.controller.commit()


def _shown_peer(stage: Stage) -> None:
    _checking_server(stage)
    stage.controller.outdate()
    stage.controller.checked(Looked(example.PEER, ""))
    stage.begin("connect.survey")


def _untrusted(stage: Stage) -> None:
    _checking_server(stage)
    stage.controller.outdate()
    stage.controller.checked(Looked(example.PEER, "self-signed certificate"))
    stage.controller.changed()


def _trusted(stage: Stage) -> None:
    _untrusted(stage)
    stage.controller.trust()


def _wrong_password(stage: Stage) -> None:
    _shown_peer(stage)
    stage.controller.trust()
    stage.end(Outcome.FAILED, about_servers.WRONG_CREDENTIALS.of(example.HOST, user="vcoadmin"))


def _connected(stage: Stage) -> None:
    _shown_peer(stage)
    stage.controller.trust()
    names = ", ".join(example.SERVER.elements_in_no_package)
    found = about_connecting.IN_NO_PACKAGE.of(example.HOST, count=3, names=names)
    _finish(stage, 0, found)


# Save the current certificate


def _open(steps: int) -> Arrange:
    return lambda stage: stage.open(steps)


def _nothing_typed(stage: Stage) -> None:
    stage.open(1, secrets={})


def _typed(steps: int) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.open(steps)
        stage.type_passwords()

    return arrange


def _by_hand(stage: Stage) -> None:
    stage.open(1)
    stage.controller.set(source=KeystoreSource.FILE)
    stage.type_passwords()


def _saving(stage: Stage) -> None:
    stage.open(1)
    stage.type_passwords()
    stage.begin("save_certificate.keystore")


def _other_certificate(stage: Stage) -> None:
    _saving(stage)
    found = about_certificates.OTHER_CERTIFICATE.of(
        example.OLD_LABEL, found=example.NEW.sha256, signer=example.OLD.sha256, package="com.example.backup"
    )  # fmt: skip
    stage.end(Outcome.FAILED, found)


def _saved(stage: Stage) -> None:
    _saving(stage)
    _finish(stage, 1, about_certificates.OLD_WEAK_KEY.of(example.OLD.subject, bits=1024))


# Export packages


def _exporting(stage: Stage) -> None:
    stage.open(2)
    stage.begin("export_packages.export")
    names = [name for name, _ in example.PACKAGES]
    for name in names[:21]:
        other = name == example.OTHER_SIGNER
        stage.item(name, ItemState.ATTENTION if other else ItemState.PROVEN)
    stage.item(names[21], ItemState.UNSIGNING)
    stage.progress(21, len(names), names[21], 0.62, seconds=41)


def _stopped_export(stage: Stage) -> None:
    _exporting(stage)
    stage.end(Outcome.STOPPED)


def _failed_export(stage: Stage) -> None:
    _exporting(stage)
    name = "com.example.provisioning"
    found = about_exports.EXPORT_FAILED.of(name, reason="The server answered HTTP 500.")
    stage.item(name, ItemState.FAILED, found)
    stage.end(Outcome.FAILED, found)


def _exported(stage: Stage) -> None:
    _exporting(stage)
    for name, _ in example.PACKAGES[20:]:
        other = name == example.OTHER_SIGNER
        stage.item(name, ItemState.ATTENTION if other else ItemState.PROVEN)
    stage.progress(len(example.PACKAGES), len(example.PACKAGES), "", 0, seconds=92)
    _finish(
        stage,
        2,
        about_exports.NOT_SERVED_BY.of(example.OTHER_SIGNER, signer="CN=Partner Inc."),
        about_exports.SECURE_STRINGS.of(example.SECURE, names="Mail account / password"),
    )


def _resumed_export(stage: Stage) -> None:
    """The program was ended in the middle of an export, and the run folder opened again."""
    stage.open(2, secrets={})
    stage.session.states["export_packages"] = StepState.STOPPED


# New database


def _database_typed(stage: Stage) -> None:
    stage.open(3)
    stage.session.answers.put("new_database", NewDatabaseAnswers(example.DATABASE_ANSWERS))
    stage.type_passwords()


def _testing(stage: Stage) -> None:
    _database_typed(stage)
    stage.controller.test()


def _tested(stage: Stage) -> None:
    _testing(stage)
    stage.controller.outdate()
    stage.controller.checked(TestResult(example.DATABASE_FACTS, exists=True, findings=()))
    stage.controller.changed()


def _not_empty(stage: Stage) -> None:
    _testing(stage)
    stage.controller.outdate()
    held = replace(example.DATABASE_FACTS, tables=("vmo_keystore", "vmo_workflow", "vmo_package"))
    found = about_databases.NOT_EMPTY.of(example.NEW_LABEL, tables=", ".join(held.tables))
    stage.controller.checked(TestResult(held, exists=True, findings=(found,)))
    stage.controller.changed()


def _same_database(stage: Stage) -> None:
    stage.open(3)
    same = DatabaseAnswers(engine="mssql", host="sql01.example.com", name="vcodb", user="vco")
    stage.session.answers.put("new_database", NewDatabaseAnswers(same))


def _creating(stage: Stage) -> None:
    _database_typed(stage)
    stage.begin("new_database.create")


def _refused_database(stage: Stage) -> None:
    _creating(stage)
    stage.end(Outcome.FAILED, about_databases.REFUSED.of(example.NEW_LABEL))


def _created(stage: Stage) -> None:
    _creating(stage)
    _finish(stage, 3)


# Back up the configuration


def _left_out(stage: Stage) -> None:
    stage.open(4)
    stage.session.answers.put("back_up_configuration", BackUpConfigurationAnswers(skip=True))


def _backing_up(stage: Stage) -> None:
    stage.open(4)
    stage.begin("back_up_configuration.export")


def _backup_by_hand(stage: Stage) -> None:
    _backing_up(stage)
    stage.wait(backup_by_hand.export_instructions(example.SERVER, _HAND_EXPORT, ""))


def _backed_up(stage: Stage) -> None:
    _backing_up(stage)
    _finish(stage, 4)


def _backup_failed(stage: Stage) -> None:
    _backing_up(stage)
    found = about_servers.FAILED.of(
        example.HOST, act="POST server-configuration", status=500, reason="internal error"
    )
    stage.end(Outcome.FAILED, found)


def _skipped(stage: Stage) -> None:
    _left_out(stage)
    stage.begin("")
    stage.end(Outcome.DONE)
    stage.session.states["back_up_configuration"] = StepState.SKIPPED
    stage.window.refresh()


# New certificate


def _planned(stage: Stage) -> None:
    stage.open(5)
    stage.session.answers.put("new_certificate", example.CERTIFICATE_ANSWERS)


def _from_file(stage: Stage) -> None:
    stage.open(5)
    stage.session.answers.put("new_certificate", NewCertificateAnswers(source=CertificateSource.FILE))


def _email_in_name(stage: Stage) -> None:
    stage.open(5)
    answers = NewCertificateAnswers(common_name="anna@example.com", organization="Example", country="CH")
    stage.session.answers.put("new_certificate", answers)


def _making(stage: Stage) -> None:
    _planned(stage)
    stage.begin("new_certificate.create")


def _made(stage: Stage) -> None:
    _making(stage)
    _finish(stage, 5)


def _requested(stage: Stage) -> None:
    stage.open(5)
    answers = NewCertificateAnswers(source=CertificateSource.REQUEST, organization="Example", country="CH")
    stage.session.answers.put("new_certificate", answers)
    stage.begin("new_certificate.create")
    keystore = SHOWN_FOLDER / "keystore"
    stage.wait(authority_instructions(keystore / "request.csr", keystore / "answer.pem"))


# Switch


def _switching(stage: Stage) -> None:
    stage.open(6, acts=3)
    stage.begin("switch.bind")


def _bind_by_hand(stage: Stage) -> None:
    _switching(stage)
    stage.wait(instructions.bind(example.SERVER, _TARGET))


def _changed_meanwhile(stage: Stage) -> None:
    stage.open(6)
    stage.begin("switch.recheck")
    found = about_switching.CHANGED_SINCE_EXPORT.of(
        example.HOST, new="com.example.trial", removed="–", changed="com.example.dns"
    )
    stage.end(Outcome.FAILED, found)


def _switched(stage: Stage) -> None:
    stage.open(7)
    stage.window.open_step("switch")


def _half_switched(stage: Stage) -> None:
    """The program was ended in the middle of the switch, and the run folder opened again."""
    stage.open(6, acts=3, secrets={})


def _begin_rolling_back(stage: Stage) -> None:
    stage.controller.roll_back()
    for step in ("switch", "import_packages"):
        if stage.session.states[step] is StepState.DONE:  # as the session does before its first act
            stage.session.states[step] = StepState.STOPPED


def _rolling_back(stage: Stage) -> None:
    _switched(stage)
    _begin_rolling_back(stage)
    back = instructions.bind_old_and_start(example.SERVER, None, "configuration/vco01-configuration.zip")
    stage.window.take(JobWaits("switch.bind", back))
    stage.window.take(RollbackEnded(Outcome.WAITING))


def _switch_rolled_back(stage: Stage) -> None:
    stage.open(7)
    _undo_switch(stage)
    stage.window.open_step("switch")


# Import packages


def _importing(stage: Stage) -> None:
    stage.open(7)
    stage.begin("import_packages.compare")
    names = [name for name, _ in example.PACKAGES]
    for name in names[:30]:
        stage.item(name, ItemState.IDENTICAL)
    stage.item(names[30], ItemState.COMPARING)
    stage.progress(30, len(names), names[30], 0.4, seconds=74)


def _imported(stage: Stage) -> None:
    _importing(stage)
    stage.session.facts.put(example.IMPORTED)
    for name, _ in example.PACKAGES[30:]:
        stage.item(name, ItemState.IDENTICAL)
    stage.progress(len(example.PACKAGES), len(example.PACKAGES), "", 0, seconds=92)
    _finish(stage, 7)


def _different(stage: Stage) -> None:
    _importing(stage)
    name = "com.example.dns"
    differences = "workflow “Add record”: version 2.0.4 instead of 2.0.1"
    found = (
        about_imports.DIFFERENT.of(name, differences=differences),
        about_imports.REFUSED.of("com.partner.tape", reason="The package is not signed."),
    )
    packages = tuple(
        replace(each, imported_as=ImportedAs.NOT_IMPORTED, compared=Compared.FAILED)
        if each.name == "com.partner.tape"
        else each
        for each in example.IMPORTED.packages
    )
    stage.session.facts.put(ImportedPackages(packages, example.NOW))
    stage.item(name, ItemState.DIFFERENT, found[0])
    stage.item("com.partner.tape", ItemState.FAILED, found[1])
    stage.end(Outcome.FAILED, *found)


# Report


def _reported(stage: Stage) -> None:
    stage.open(9)


def _writing(stage: Stage) -> None:
    stage.open(8)
    stage.begin("report.write")


def _undo_switch(stage: Stage) -> None:
    """As rolling back leaves the run: acts undone in the journal, and nothing known any more of what they did."""
    session = stage.session
    for job in session.plan().jobs:
        if job.step in ("switch", "import_packages"):
            session._journal_open.undone(job.id)
            session.states[job.step] = StepState.TODO
    for kind in (BoundDatabase, InstalledCertificate, SwitchedServer, ImportedPackages):
        session.facts.forget(kind.__name__)
    session.facts.put(RolledBack(example.NOW, example.OLD.sha256))
    session.rolled_back = True


def _rolled_back(stage: Stage) -> None:
    stage.open(9)
    _undo_switch(stage)
    stage.window.open_step("report")


def _rollback_waits(stage: Stage) -> None:
    stage.open(9)
    _begin_rolling_back(stage)
    back = instructions.bind_old_and_start(example.SERVER, _OLD_TARGET, "")
    stage.window.take(JobWaits("switch.bind", back))
    stage.window.take(RollbackEnded(Outcome.WAITING))


def _finish(stage: Stage, place: int, *found: Finding) -> None:
    """The step's own facts, and its good end."""
    for fact in example.STEPS[place].facts:
        stage.session.facts.put(fact)
    stage.end(Outcome.DONE, *found)


SCENES = (
    Scene("connect", "empty", _first_window),
    Scene("connect", "filled", _address_typed),
    Scene("connect", "by-hand", _beginning(Beginning.BY_HAND)),
    Scene("connect", "other-run", _beginning(Beginning.RUN)),
    Scene("connect", "practice", _beginning(Beginning.PRACTICE)),
    Scene("connect", "sign-in", _signing_in),
    Scene("connect", "no-place", _no_place),
    Scene("connect", "resumed", _INTERRUPTED),
    Scene("connect", "finished", _FINISHED),
    Scene("connect", "checking", _checking_server),
    Scene("connect", "untrusted", _untrusted),
    Scene("connect", "trusted", _trusted),
    Scene("connect", "error", _wrong_password),
    Scene("connect", "running", _shown_peer),
    Scene("connect", "done", _connected),
    Scene("save_certificate", "empty", _nothing_typed),
    Scene("save_certificate", "filled", _typed(1)),
    Scene("save_certificate", "by-hand", _by_hand),
    Scene("save_certificate", "running", _saving),
    Scene("save_certificate", "error", _other_certificate),
    Scene("save_certificate", "done", _saved),
    Scene("export_packages", "filled", _open(2)),
    Scene("export_packages", "running", _exporting),
    Scene("export_packages", "stopped", _stopped_export),
    Scene("export_packages", "error", _failed_export),
    Scene("export_packages", "done", _exported),
    Scene("export_packages", "resumed", _resumed_export),
    Scene("new_database", "empty", _open(3)),
    Scene("new_database", "filled", _database_typed),
    Scene("new_database", "checking", _testing),
    Scene("new_database", "tested", _tested),
    Scene("new_database", "not-empty", _not_empty),
    Scene("new_database", "same", _same_database),
    Scene("new_database", "running", _creating),
    Scene("new_database", "error", _refused_database),
    Scene("new_database", "done", _created),
    Scene("back_up_configuration", "filled", _open(4)),
    Scene("back_up_configuration", "left-out", _left_out),
    Scene("back_up_configuration", "skipped", _skipped),
    Scene("back_up_configuration", "running", _backing_up),
    Scene("back_up_configuration", "waiting", _backup_by_hand),
    Scene("back_up_configuration", "error", _backup_failed),
    Scene("back_up_configuration", "done", _backed_up),
    Scene("new_certificate", "empty", _open(5)),
    Scene("new_certificate", "filled", _planned),
    Scene("new_certificate", "from-file", _from_file),
    Scene("new_certificate", "error", _email_in_name),
    Scene("new_certificate", "running", _making),
    Scene("new_certificate", "waiting", _requested),
    Scene("new_certificate", "done", _made),
    Scene("switch", "filled", _open(6)),
    Scene("switch", "running", _switching),
    Scene("switch", "waiting", _bind_by_hand),
    Scene("switch", "error", _changed_meanwhile),
    Scene("switch", "resumed", _half_switched),
    Scene("switch", "done", _switched),
    Scene("switch", "rolling-back", _rolling_back),
    Scene("switch", "rolled-back", _switch_rolled_back),
    Scene("import_packages", "filled", _open(7)),
    Scene("import_packages", "running", _importing),
    Scene("import_packages", "error", _different),
    Scene("import_packages", "done", _imported),
    Scene("report", "filled", _open(8)),
    Scene("report", "running", _writing),
    Scene("report", "done", _reported),
    Scene("report", "waiting", _rollback_waits),
    Scene("report", "rolled-back", _rolled_back),
)
