"""The second page's state and rules, without a window."""

from __future__ import annotations

import queue
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.steps.certificates import (
    EXPORT_PASSWORD,
    STORE_PASSWORD,
    OpenWizard,
    Store,
    Wizard,
    leaf_sha256,
    make_database,
)
from tests.steps.worker import Window
from wizard.foundation.cancel import Cancel
from wizard.keystores.password import Strength
from wizard.migration.controller import Activity
from wizard.migration.events import Outcome
from wizard.migration.secrets import SecretReference
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.steps.answers import KeystoreSource
from wizard.steps.facts import Server
from wizard.steps.save_certificate import controller as page
from wizard.steps.save_certificate.controller import SaveCertificateController

pytestmark = pytest.mark.usefixtures("quick")
STEP = "save_certificate"


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def controller_of(wizard: Wizard, worker: Worker) -> tuple[SaveCertificateController, Window]:
    events: queue.Queue = queue.Queue()
    wizard.session.emit = events.put
    controller = SaveCertificateController(wizard.session, worker)
    controller.enter()
    return controller, Window(controller, events)


def typed(controller: SaveCertificateController) -> None:
    controller.type_secret("source_password", STORE_PASSWORD)
    controller.type_export_password(EXPORT_PASSWORD, EXPORT_PASSWORD)


def test_the_database_is_proposed_once(
    open_wizard: OpenWizard, worker: Worker, tmp_path: Path, old: Store
) -> None:
    wizard = open_wizard(database=make_database(tmp_path / "old.db", old.content))
    controller, _ = controller_of(wizard, worker)
    assert controller.view.answers.source is KeystoreSource.DATABASE
    controller.set(source=KeystoreSource.FILE)
    controller.enter()
    assert controller.view.answers.source is KeystoreSource.FILE


def test_without_a_database_the_file_is_the_way(open_wizard: OpenWizard, worker: Worker) -> None:
    controller, _ = controller_of(open_wizard(), worker)
    assert controller.view.answers.source is KeystoreSource.FILE
    controller.set(source=KeystoreSource.DATABASE)
    assert controller.blocked() == page.NO_DATABASE


def test_what_is_missing_is_said_in_order(
    open_wizard: OpenWizard, worker: Worker, tmp_path: Path, old: Store
) -> None:
    wizard = open_wizard(database=make_database(tmp_path / "old.db", old.content))
    controller, _ = controller_of(wizard, worker)
    assert controller.blocked() == page.NO_SOURCE_PASSWORD
    controller.set(password_unknown=True)
    assert controller.blocked() == page.NO_EXPORT_PASSWORD
    controller.set(export_password=SecretReference(env="EXPORT"))
    assert controller.blocked() is None
    wizard.session.facts.forget(Server.__name__)
    assert controller.blocked() == page.CONNECT_FIRST


@pytest.mark.parametrize(
    ("password", "repeated", "words"),
    [
        ("Schlüssel", "Schlüssel", "Use letters A to Z"),
        ("Export pw 22", "Export pw 2", "The two passwords are different."),
        ("Export pw 22", "", "The two passwords are different."),
        ("", "", "Enter a password for the saved certificate database."),
    ],
)
def test_the_rule_is_said_before_it_is_broken(
    open_wizard: OpenWizard, worker: Worker, password: str, repeated: str, words: str
) -> None:
    controller, _ = controller_of(open_wizard(), worker)
    controller.type_export_password(password, repeated)
    blocked = controller.blocked()
    assert blocked is not None
    assert words in blocked.words()
    assert not controller.view.has_export_password


def test_a_sound_password_shows_its_strength_and_nothing_of_itself(
    open_wizard: OpenWizard, worker: Worker
) -> None:
    controller, _ = controller_of(open_wizard(), worker)
    controller.type_export_password("abcabc", "abcabc")
    assert controller.view.password.strength is Strength.WEAK
    controller.type_export_password("correct Horse 7 battery!", "correct Horse 7 battery!")
    assert controller.view.password.strength is Strength.STRONG
    assert controller.blocked() is None
    assert "Horse" not in repr(controller.view)


def test_the_instructions_stand_beside_the_file(open_wizard: OpenWizard, worker: Worker) -> None:
    wizard = open_wizard()
    controller, _ = controller_of(wizard, worker)
    asked = controller.view.instructions
    assert asked is not None
    values = [value.value for step in asked.steps for value in step.values]
    assert values == [str(wizard.keystore("exported.vmokeystore"))], "no password before one is typed"
    controller.type_export_password(EXPORT_PASSWORD, EXPORT_PASSWORD)
    shown = controller.view.instructions
    assert shown is not None
    values = [value.value for step in shown.steps for value in step.values]
    assert values == [EXPORT_PASSWORD, str(wizard.keystore("exported.vmokeystore"))]
    controller.set(source=KeystoreSource.DATABASE)
    assert controller.view.instructions is None


def test_waiting_and_then_done(open_wizard: OpenWizard, worker: Worker, old: Store) -> None:
    wizard = open_wizard()
    controller, window = controller_of(wizard, worker)
    typed(controller)
    controller.commit()
    assert controller.common.activity is Activity.RUNNING
    assert window.ended().outcome is Outcome.WAITING
    assert controller.common.instructions is not None
    assert controller.view.exported_file is not None
    assert not controller.view.file_is_there
    controller.view.exported_file.write_bytes(old.content)
    assert controller.view.file_is_there
    controller.commit()
    assert window.ended().outcome is Outcome.DONE
    assert controller.common.state is StepState.DONE
    assert controller.common.instructions is None
    proof = controller.view.proof
    assert proof is not None
    assert proof.signs_this_server
    assert controller.view.server is not None
    assert controller.view.server.checked_on == "com.example.a"
    assert leaf_sha256(wizard.folder / proof.file, EXPORT_PASSWORD) == proof.certificate.sha256


def test_changing_the_source_afterwards_makes_the_proof_out_of_date(
    open_wizard: OpenWizard, worker: Worker, old: Store
) -> None:
    wizard = open_wizard()
    controller, _ = controller_of(wizard, worker)
    typed(controller)
    wizard.keystore("exported.vmokeystore").parent.mkdir()
    wizard.keystore("exported.vmokeystore").write_bytes(old.content)
    wizard.session.perform(STEP, Cancel())
    controller.set(file="another.vmokeystore")
    assert controller.common.state is StepState.STALE


def test_observers_hear_of_every_change(open_wizard: OpenWizard, worker: Worker) -> None:
    controller, _ = controller_of(open_wizard(), worker)
    seen: list[bool] = []
    end = controller.observe(lambda: seen.append(controller.view.answers.password_unknown))
    controller.set(password_unknown=True)
    end()
    controller.set(password_unknown=False)
    assert seen == [True]
