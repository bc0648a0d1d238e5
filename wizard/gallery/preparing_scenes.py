"""The pages before the server changes: certificate saved, packages exported, database, backup, new certificate."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from wizard.databases import findings as about_databases
from wizard.gallery import example
from wizard.gallery.scene import Scene, finish, opened, typed
from wizard.gallery.stage import SHOWN_FOLDER, Stage
from wizard.migration.events import ItemState, Outcome
from wizard.migration.step import StepState
from wizard.orchestrator import findings as about_servers
from wizard.steps.answers import (
    BackUpConfigurationAnswers,
    CertificateSource,
    DatabaseAnswers,
    KeystoreSource,
    NewCertificateAnswers,
    NewDatabaseAnswers,
)
from wizard.steps.back_up_configuration import export_by_hand as backup_by_hand
from wizard.steps.export_packages import findings as about_exports
from wizard.steps.new_certificate.making import authority_instructions
from wizard.steps.new_database.controller import TestResult
from wizard.steps.save_certificate import findings as about_certificates

_HAND_EXPORT = SHOWN_FOLDER / "configuration" / "configuration.vmoconfig"


# Save the current certificate


def _nothing_typed(stage: Stage) -> None:
    stage.open(1, secrets={})


def _by_hand(stage: Stage) -> None:
    stage.open(1)
    stage.controller.set(source=KeystoreSource.FILE)
    stage.type_passwords()
    stage.page.focus_first()


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
    finish(stage, 1, about_certificates.OLD_WEAK_KEY.of(example.OLD.subject, bits=1024))


# Export packages


def _exporting(stage: Stage) -> None:
    stage.open(2)
    stage.begin("export_packages.export")
    names = [name for name, _ in example.PACKAGES]
    _prove(stage, example.PACKAGES[:21])
    stage.item(names[21], ItemState.UNSIGNING)
    stage.progress(21, len(names), names[21], 0.62, seconds=41)


def _prove(stage: Stage, packages: Iterable[tuple[str, int]]) -> None:
    stage.controller.elements_of = example.elements_of
    for name, elements in packages:
        other = name == example.OTHER_SIGNER
        state = ItemState.ATTENTION if other else ItemState.PROVEN
        stage.item(name, state, result=example.exported(name, elements))


def _stopped_export(stage: Stage) -> None:
    _exporting(stage)
    stage.end(Outcome.STOPPED)


def _failed_export(stage: Stage) -> None:
    """A package that fails does not keep the others from being saved."""
    _exporting(stage)
    name = "com.example.provisioning"
    _prove(stage, example.PACKAGES[21:])
    stage.progress(len(example.PACKAGES), len(example.PACKAGES), "", 0, seconds=92)
    found = about_exports.EXPORT_FAILED.of(name, reason="The server answered HTTP 500.")
    stage.item(name, ItemState.FAILED, found)
    stage.end(Outcome.FAILED, found)


def _exported(stage: Stage) -> None:
    _exporting(stage)
    _prove(stage, example.PACKAGES[21:])
    stage.progress(len(example.PACKAGES), len(example.PACKAGES), "", 0, seconds=92)
    finish(
        stage,
        2,
        about_exports.NOT_SERVED_BY.of(example.OTHER_SIGNER, signer="CN=Partner Inc."),
        about_exports.SECURE_STRINGS.of(example.SECURE, names="Mail account / password"),
    )


def _resumed_export(stage: Stage) -> None:
    """The program was ended in the middle of an export, and the run folder opened again."""
    stage.open(2, secrets={})
    for name, elements in example.PACKAGES[:21]:
        saved = msgspec.json.encode(example.exported(name, elements))
        stage.session._journal_open.record_item("export_packages.export", name, saved)
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


def _no_encryption(stage: Stage) -> None:
    _testing(stage)
    stage.controller.outdate()
    found = about_databases.TLS_NOT_OFFERED.of(example.NEW_LABEL)
    stage.controller.checked(TestResult(None, exists=False, findings=(found,), usable=False))
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
    _tested(stage)
    stage.begin("new_database.create")


def _refused_database(stage: Stage) -> None:
    _creating(stage)
    stage.end(Outcome.FAILED, about_databases.REFUSED.of(example.NEW_LABEL))


def _created(stage: Stage) -> None:
    _creating(stage)
    finish(stage, 3)


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
    finish(stage, 4)


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
    finish(stage, 5)


def _requested(stage: Stage) -> None:
    stage.open(5)
    answers = NewCertificateAnswers(source=CertificateSource.REQUEST, organization="Example", country="CH")
    stage.session.answers.put("new_certificate", answers)
    stage.begin("new_certificate.create")
    keystore = SHOWN_FOLDER / "keystore"
    request = keystore / f"{example.HOST}-{example.NOW:%Y-%m-%d}.csr"
    stage.wait(authority_instructions(request, keystore / "answer.pem"))


PREPARING = (
    Scene("save_certificate", "empty", _nothing_typed),
    Scene("save_certificate", "filled", typed(1)),
    Scene("save_certificate", "by-hand", _by_hand),
    Scene("save_certificate", "running", _saving),
    Scene("save_certificate", "error", _other_certificate),
    Scene("save_certificate", "done", _saved),
    Scene("export_packages", "filled", opened(2)),
    Scene("export_packages", "running", _exporting),
    Scene("export_packages", "stopped", _stopped_export),
    Scene("export_packages", "error", _failed_export),
    Scene("export_packages", "done", _exported),
    Scene("export_packages", "resumed", _resumed_export),
    Scene("new_database", "empty", opened(3)),
    Scene("new_database", "filled", _database_typed),
    Scene("new_database", "checking", _testing),
    Scene("new_database", "tested", _tested),
    Scene("new_database", "not-empty", _not_empty),
    Scene("new_database", "no-encryption", _no_encryption),
    Scene("new_database", "same", _same_database),
    Scene("new_database", "running", _creating),
    Scene("new_database", "error", _refused_database),
    Scene("new_database", "done", _created),
    Scene("back_up_configuration", "filled", opened(4)),
    Scene("back_up_configuration", "left-out", _left_out),
    Scene("back_up_configuration", "skipped", _skipped),
    Scene("back_up_configuration", "running", _backing_up),
    Scene("back_up_configuration", "waiting", _backup_by_hand),
    Scene("back_up_configuration", "error", _backup_failed),
    Scene("back_up_configuration", "done", _backed_up),
    Scene("new_certificate", "empty", opened(5)),
    Scene("new_certificate", "filled", _planned),
    Scene("new_certificate", "from-file", _from_file),
    Scene("new_certificate", "error", _email_in_name),
    Scene("new_certificate", "running", _making),
    Scene("new_certificate", "waiting", _requested),
    Scene("new_certificate", "done", _made),
)
