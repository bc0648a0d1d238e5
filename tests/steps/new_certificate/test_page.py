"""The sixth page, driven by hand: what is chosen arrives, what is made is shown beside the old one."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.certificates import (
    HOST,
    STORE_PASSWORD,
    Store,
    Wizard,
    leaf_sha256,
)
from tests.steps.shown_page import ShownPage, worker
from wizard.migration.events import Outcome
from wizard.migration.worker import Worker
from wizard.steps.answers import CertificateSource
from wizard.ui.words import fingerprint

__all__ = ["nothing_is_left", "theme", "worker"]
pytestmark = pytest.mark.usefixtures("quick")


class Shown(ShownPage):
    def __init__(self, wizard: Wizard, worker: Worker, qtbot: QtBot) -> None:
        super().__init__(wizard.session, "new_certificate", worker, qtbot)
        self.wizard = wizard


@pytest.fixture
def shown(wizard: Wizard, worker: Worker, qtbot: QtBot) -> Shown:
    return Shown(wizard, worker, qtbot)


def test_showing_the_page_changes_no_answer(shown: Shown) -> None:
    assert shown.controller.answers.years == 10
    assert shown.page.subject.years.value() == 10
    assert shown.page.subject.common_name.placeholderText() == HOST
    assert "RSA 2048" in shown.texts(shown.page.compared)


def test_every_input_arrives_and_the_subject_is_previewed(shown: Shown) -> None:
    form = shown.page.subject
    shown.qtbot.keyClicks(form.common_name, "vro")
    shown.qtbot.keyClicks(form.organization, "Example AG")
    shown.qtbot.keyClicks(form.unit, "Ops")
    shown.choose(form.country, "DE")
    shown.choose(form.key_bits, 3072)
    shown.choose(form.digest, "SHA-512")
    form.years.setValue(3)
    assert "C=DE,OU=Ops,O=Example AG,CN=vro" in shown.texts(form)
    assert shown.commit() is Outcome.DONE
    made = shown.controller.view.new
    assert made is not None
    assert (made.certificate.key_bits, made.certificate.signature_digest) == (3072, "SHA-512")
    assert made.certificate.subject == "C=DE,OU=Ops,O=Example AG,CN=vro"


def test_made_it_stands_beside_the_old_one(shown: Shown, old: Store) -> None:
    assert shown.commit() is Outcome.DONE
    page = shown.page
    assert not page.inputs.isVisible()
    beside = shown.texts(page.compared)
    made = shown.controller.view.new
    assert made is not None
    assert fingerprint(old.sha256) in beside
    assert fingerprint(made.certificate.sha256) in beside
    assert "keystore/new-server.vmokeystore" in shown.texts(page.written)
    page.change.click()
    assert page.inputs.isVisible()


def test_an_address_in_the_name_is_said_at_once(shown: Shown) -> None:
    shown.qtbot.keyClicks(shown.page.subject.common_name, "root@vco")
    assert "e-mail address" in shown.texts(shown.page.subject_findings)
    assert shown.controller.common.blocked is None


def test_a_request_waits_with_the_place_of_the_answer(shown: Shown) -> None:
    page = shown.page
    page.source.cards[CertificateSource.REQUEST.value].click()
    assert not page.subject.years_field.isVisible()
    assert not page.answer_field.isVisible()
    assert shown.commit() is Outcome.WAITING
    assert page.instructions.isVisible()
    assert page.answer_field.isVisible()
    (written,) = shown.wizard.keystore("").glob("*.csr")
    assert str(written) in shown.texts(page.instructions)
    shown.qtbot.keyClicks(page.answer.line, "ca.pem")
    assert shown.controller.answers.answer_file == "ca.pem"
    assert page.instructions.isVisible()


def test_from_a_file(shown: Shown, other: Store) -> None:
    page = shown.page
    page.source.cards[CertificateSource.FILE.value].click()
    assert not page.subject.isVisible()
    path = shown.wizard.folder / "other.jceks"
    path.write_bytes(other.content)
    page.file.ask = lambda present: str(path)
    page.file.button.click()
    shown.qtbot.keyClicks(page.file_password.line, STORE_PASSWORD)
    assert shown.commit() is Outcome.DONE
    assert fingerprint(other.sha256) in shown.texts(page.compared)


def test_a_password_of_its_own_can_be_wanted_and_given_up(shown: Shown) -> None:
    page = shown.page
    assert not page.password.isVisible()
    page.own_password.setChecked(True)
    assert page.password.isVisible()
    for line in (page.password.first.line, page.password.second.line):
        shown.qtbot.keyClicks(line, "Its own pw 3")
    assert not shown.controller.view.uses_export_password
    page.own_password.setChecked(False)
    assert shown.controller.view.uses_export_password
    page.own_password.setChecked(True)
    for line in (page.password.first.line, page.password.second.line):
        shown.qtbot.keyClicks(line, "Its own pw 3")
    assert shown.commit() is Outcome.DONE
    made = shown.controller.view.new
    assert made is not None
    path = shown.wizard.keystore("new-server.vmokeystore")
    assert leaf_sha256(path, "Its own pw 3") == made.certificate.sha256


def test_after_resuming_the_password_is_asked_on_this_page(shown: Shown) -> None:
    shown.wizard.session.secrets.type_in("save_certificate.export_password", None)
    shown.page.refresh()
    assert shown.page.password.isVisible()
    assert not shown.page.own_password.isVisible()
