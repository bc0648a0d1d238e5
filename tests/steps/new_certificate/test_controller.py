"""The sixth page's state and rules, without a window."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest

from tests.steps.certificates import HOST, OpenWizard, Store, Wizard
from tests.steps.worker import Window
from wizard.migration.events import Outcome
from wizard.migration.worker import Worker
from wizard.steps.answers import CertificateSource
from wizard.steps.new_certificate import controller as page
from wizard.steps.new_certificate.controller import NewCertificateController

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def worker() -> Iterator[Worker]:
    worker = Worker()
    yield worker
    worker.close()


def controller_of(wizard: Wizard, worker: Worker) -> tuple[NewCertificateController, Window]:
    events: queue.Queue = queue.Queue()
    wizard.session.emit = events.put
    controller = NewCertificateController(wizard.session, worker)
    controller.enter()
    return controller, Window(controller, events)


def test_the_name_is_proposed_and_shown_whole(wizard: Wizard, worker: Worker) -> None:
    controller, _ = controller_of(wizard, worker)
    assert controller.view.proposed_name == HOST
    assert controller.view.subject == f"CN={HOST}"
    controller.set(organization="Example", organizational_unit="Ops", country="de", common_name="vro")
    assert controller.view.subject == "C=DE,OU=Ops,O=Example,CN=vro"


def test_the_preview_is_what_the_certificate_says(wizard: Wizard, worker: Worker) -> None:
    controller, window = controller_of(wizard, worker)
    controller.set(organization="Example + Sons, Ltd", country="jp", common_name=' #1 vRO; "prod" <a\\b> ')
    shown = controller.view.subject
    controller.commit()
    assert window.ended().outcome is Outcome.DONE
    assert controller.view.new is not None
    assert controller.view.new.certificate.subject == shown


def test_a_long_name_is_shown_shortened_and_said(wizard: Wizard, worker: Worker) -> None:
    controller, _ = controller_of(wizard, worker)
    controller.set(common_name="n" * 80)
    assert controller.view.subject == "CN=" + "n" * 64
    assert [each.code for each in controller.view.subject_findings] == ["keystore_common_name_shortened"]
    assert controller.blocked() is None


def test_a_name_that_cannot_be_used_blocks(wizard: Wizard, worker: Worker) -> None:
    controller, _ = controller_of(wizard, worker)
    controller.set(country="XX")
    blocked = controller.blocked()
    assert blocked is not None
    assert "XX is no country code" in blocked.words()


def test_the_export_password_serves_until_another_is_typed(wizard: Wizard, worker: Worker) -> None:
    controller, _ = controller_of(wizard, worker)
    assert controller.view.uses_export_password
    controller.type_password("Its own pw 3", "Its own pw 4")
    assert controller.blocked() is not None
    controller.type_password("Its own pw 3", "Its own pw 3")
    assert controller.blocked() is None
    assert not controller.view.uses_export_password
    controller.type_password("", "")
    assert controller.view.uses_export_password


def test_after_resuming_the_password_is_asked(wizard: Wizard, worker: Worker) -> None:
    wizard.session.secrets.type_in("save_certificate.export_password", None)
    controller, _ = controller_of(wizard, worker)
    assert controller.blocked() == page.NO_PASSWORD


def test_the_old_certificate_comes_first(open_wizard: OpenWizard, worker: Worker) -> None:
    controller, _ = controller_of(open_wizard(), worker)
    assert controller.blocked() == page.SAVE_FIRST


def test_each_source_has_its_verb_and_its_needs(wizard: Wizard, worker: Worker) -> None:
    controller, _ = controller_of(wizard, worker)
    assert controller.verb == page.CREATE
    controller.set(source=CertificateSource.FILE)
    assert (controller.verb, controller.blocked()) == (page.USE_FILE, page.NO_FILE)
    assert controller.view.subject == ""
    controller.set(file="new.p12")
    blocked = controller.blocked()
    assert blocked is not None
    assert str(wizard.folder / "new.p12") in blocked.words()
    (wizard.folder / "new.p12").write_bytes(b"x")
    assert controller.blocked() is None
    controller.set(source=CertificateSource.REQUEST)
    assert controller.verb == page.WRITE_REQUEST


def test_old_beside_new(wizard: Wizard, worker: Worker, old: Store) -> None:
    controller, window = controller_of(wizard, worker)
    assert [line.old for line in controller.view.compared][-1] == old.sha256
    planned = {line.label.words(): line for line in controller.view.compared}
    assert (planned["SHA-256"].new, planned["SHA-256"].differs) == ("", False)
    assert planned["Subject"].new == f"CN={HOST}"
    controller.set(organization="VMware", organizational_unit="Unknown", key_bits=3072)
    controller.commit()
    assert window.ended().outcome is Outcome.DONE
    lines = {line.label.words(): line for line in controller.view.compared}
    assert (lines["Key"].old, lines["Key"].new, lines["Key"].differs) == ("RSA 2048", "RSA 3072", True)
    assert lines["SHA-256"].differs
    assert not lines["Subject"].differs
    assert not lines["Signed with"].differs


def test_a_request_shows_its_file_and_waits(wizard: Wizard, worker: Worker) -> None:
    controller, window = controller_of(wizard, worker)
    controller.set(source=CertificateSource.REQUEST)
    assert controller.view.request_file is None
    controller.commit()
    assert window.ended().outcome is Outcome.WAITING
    (written,) = wizard.keystore("").glob("*.csr")
    assert controller.view.request_file == written
    assert controller.view.answer_file == wizard.keystore("answer.pem")
    assert not controller.view.answer_is_there
    planned = {line.label.words(): line.new for line in controller.view.compared}
    assert (planned["Signed with"], planned["Valid until"]) == ("", "")  # the authority decides


def test_other_answers_end_the_wait_but_not_the_place_of_the_answer(wizard: Wizard, worker: Worker) -> None:
    controller, window = controller_of(wizard, worker)
    controller.set(source=CertificateSource.REQUEST)
    controller.commit()
    window.ended()
    controller.set(answer_file="from-the-ca.pem")
    assert controller.common.instructions is not None
    controller.set(source=CertificateSource.REQUEST)
    assert controller.common.instructions is not None
    controller.set(organization="Example")
    assert controller.common.instructions is None


def test_the_choices_come_from_the_room_that_makes_certificates(wizard: Wizard, worker: Worker) -> None:
    view = controller_of(wizard, worker)[0].view
    assert view.key_sizes == (2048, 3072, 4096)
    assert view.digests == ("SHA-256", "SHA-384", "SHA-512")
    assert ("DE", "Germany") in [(country.code, country.name) for country in view.countries]
