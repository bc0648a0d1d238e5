"""The second page, driven by hand: what is typed arrives, what is proven is shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.certificates import (
    EXPORT_PASSWORD,
    STORE_PASSWORD,
    OpenWizard,
    Store,
    Wizard,
    leaf_sha256,
    make_database,
)
from tests.steps.shown_page import ShownPage, worker
from wizard.migration.events import Outcome
from wizard.migration.worker import Worker
from wizard.steps.answers import KeystoreSource
from wizard.steps.save_certificate.findings import OTHER_CERTIFICATE
from wizard.ui.widgets.finding_list import ShownFinding
from wizard.ui.words import fingerprint, short_fingerprint

__all__ = ["nothing_is_left", "theme", "worker"]
pytestmark = pytest.mark.usefixtures("quick")


class Shown(ShownPage):
    def __init__(self, wizard: Wizard, worker: Worker, qtbot: QtBot) -> None:
        super().__init__(wizard.session, "save_certificate", worker, qtbot)
        self.wizard = wizard

    def passwords(self) -> None:
        self.type_in(self.page.source_password.line, STORE_PASSWORD)
        self.type_in(self.page.export_password.first.line, EXPORT_PASSWORD)
        self.type_in(self.page.export_password.second.line, EXPORT_PASSWORD)


@pytest.fixture
def by_file(open_wizard: OpenWizard, worker: Worker, qtbot: QtBot) -> Shown:
    return Shown(open_wizard(), worker, qtbot)


@pytest.fixture
def by_database(open_wizard: OpenWizard, worker: Worker, qtbot: QtBot, tmp_path: Path, old: Store) -> Shown:
    path = make_database(tmp_path / "old.db", old.content)
    return Shown(open_wizard(database=path), worker, qtbot)


def test_from_the_database_to_the_proof(by_database: Shown, old: Store) -> None:
    page = by_database.page
    assert page.source.key == KeystoreSource.DATABASE.value
    assert not page.file_field.isVisible()
    by_database.passwords()
    assert by_database.controller.common.blocked is None
    assert by_database.commit() is Outcome.DONE
    assert page.proof.isVisible()
    assert not page.inputs.isVisible()
    shown = by_database.texts(page.proof)
    for words in (
        fingerprint(old.sha256),
        "RSA 2048",
        "Yes, checked on com.example.a",
        "1 row of vmo_keystore",
    ):
        assert words in shown
    saved = by_database.wizard.keystore("vmo-server.vmokeystore")
    assert leaf_sha256(saved, EXPORT_PASSWORD) == old.sha256


def test_without_a_connection_the_database_cannot_be_chosen(by_file: Shown) -> None:
    cards = by_file.page.source.cards
    assert not cards[KeystoreSource.DATABASE.value].isEnabled()
    assert "Step 1" in cards[KeystoreSource.BOTH.value].accessibleDescription()
    assert by_file.page.source.key == KeystoreSource.FILE.value


def test_the_instructions_stand_before_the_file_and_get_the_password_once_it_is_typed(by_file: Shown) -> None:
    page = by_file.page
    assert page.by_hand.isVisible()
    assert "Export certificate database" in by_file.texts(page.by_hand)
    assert "•" not in by_file.texts(page.by_hand), "no password is masked before there is one"
    by_file.passwords()
    assert "•" in by_file.texts(page.by_hand)
    page.inputs.layout().activate()
    places = [part.y() for part in (page.export_password, page.by_hand, page.file_field, page.source_row)]
    assert places == sorted(places), "in the order of the work"


def test_from_the_database_its_password_comes_first(by_database: Shown) -> None:
    page = by_database.page
    page.inputs.layout().activate()
    assert page.source_row.y() < page.export_password.y()


def test_the_proposed_file_keeps_its_name_where_its_path_is_long(by_file: Shown) -> None:
    page = by_file.page
    page.resize(600, 500)
    shown = page.file.line.placeholderText()
    assert shown.endswith("exported.vmokeystore")
    assert page.file.line.toolTip() == str(by_file.controller.view.exported_file)


def test_another_certificate_is_named_shortly_and_wholly_in_the_details(by_database: Shown) -> None:
    page = by_database.page
    found, signer = "ab" * 32, "cd" * 32
    finding = OTHER_CERTIFICATE.of("vcodb", found=found, signer=signer, package="com.example.a")
    page.findings.show_findings([finding])
    (view,) = page.findings.views
    assert short_fingerprint(found) in by_database.texts(view)
    assert fingerprint(found) not in by_database.texts(view)
    (details,) = view.findChildren(QPlainTextEdit)
    assert details.toPlainText().splitlines() == [fingerprint(found), fingerprint(signer)]
    page.findings.show_findings([ShownFinding(finding, "Trust this certificate")])
    (view,) = page.findings.views
    assert fingerprint(found) in by_database.texts(view), "what is to be trusted is shown whole"


def test_waiting_shows_the_instructions_and_nothing_to_fill_in(by_file: Shown, old: Store) -> None:
    page = by_file.page
    by_file.passwords()
    assert by_file.commit() is Outcome.WAITING
    assert page.instructions.isVisible()
    assert not page.by_hand.isVisible()
    assert not page.inputs.isVisible()
    by_file.wizard.keystore("exported.vmokeystore").write_bytes(old.content)
    assert by_file.commit() is Outcome.DONE
    assert page.proof.isVisible()
    assert not page.instructions.isVisible()


def test_the_rule_is_shown_before_and_after_it_is_broken(by_file: Shown) -> None:
    pair = by_file.page.export_password
    assert "Letters A to Z" in by_file.texts(pair)
    pair.first.line.insert("Schlüssel")  # QTest types ASCII only
    pair.first.edited.emit("Schlüssel")
    by_file.page.show_problems()
    assert "letters A to Z" in pair.field.shown_error


def test_a_password_of_the_key_is_asked_for_only_where_it_has_one(by_database: Shown) -> None:
    page, secrets = by_database.page, by_database.session.secrets
    assert not page.own_key.isVisible()
    page.has_own_key.setChecked(True)
    assert page.own_key.isVisible()
    by_database.type_in(page.key_password.line, "Key pw 1")
    assert secrets.has("save_certificate.source_key_password", None)
    page.has_own_key.setChecked(False)
    assert not page.own_key.isVisible()
    assert not secrets.has("save_certificate.source_key_password", None)
    assert page.key_password.text() == ""


def test_nobody_knows_the_password(by_database: Shown, old: Store) -> None:
    page = by_database.page
    page.unknown.setChecked(True)
    assert by_database.controller.answers.password_unknown
    assert not page.source_field.isEnabled()
    by_database.type_in(page.export_password.first.line, EXPORT_PASSWORD)
    by_database.type_in(page.export_password.second.line, EXPORT_PASSWORD)
    assert by_database.commit() is Outcome.DONE
    shown = by_database.texts(page)
    assert "Saved as it is, not opened" in shown
    assert "Not proven: its key was not opened" in shown
    assert "Yes, checked" not in shown
    assert page.findings.isVisible()


def test_a_wrong_password_is_said_and_the_input_stays(by_database: Shown) -> None:
    page = by_database.page
    by_database.passwords()
    by_database.type_in(page.source_password.line, "x")
    assert by_database.commit() is Outcome.FAILED
    assert "does not open with this password" in by_database.texts(page.findings)
    assert page.inputs.isVisible()
    assert page.source_password.text() == STORE_PASSWORD + "x"


def test_after_the_proof_another_way_can_be_taken(by_database: Shown) -> None:
    page = by_database.page
    by_database.passwords()
    by_database.commit()
    assert page.change.isVisible()
    page.change.click()
    assert page.inputs.isVisible()
    page.source.cards[KeystoreSource.FILE.value].click()
    assert by_database.controller.answers.source is KeystoreSource.FILE
    assert not page.proof.isVisible()
    assert page.file_field.isVisible()


def test_no_password_stands_in_clear(by_file: Shown) -> None:
    by_file.passwords()
    by_file.commit()
    assert STORE_PASSWORD not in by_file.texts(by_file.page)
    assert EXPORT_PASSWORD not in by_file.texts(by_file.page)
