"""The fourth page, driven by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.servers import PrivateServer, private_postgresql
from tests.steps.certificates import Wizard
from tests.steps.new_database.conftest import STEP, OpenStep
from tests.steps.shown_page import ShownPage, worker
from wizard.databases.engine import Engine
from wizard.databases.findings import TLS_NOT_OFFERED
from wizard.databases.target import Target
from wizard.migration.controller import Activity
from wizard.migration.events import Outcome
from wizard.migration.worker import Worker
from wizard.steps.new_database.controller import CREATE, TEST
from wizard.steps.new_database.page import EXISTS

__all__ = ["nothing_is_left", "private_postgresql", "theme", "worker"]
PASSWORD = "Secret word 1"


class Shown(ShownPage):
    def __init__(self, wizard: Wizard, worker: Worker, qtbot: QtBot) -> None:
        super().__init__(wizard.session, STEP, worker, qtbot)

    def choose_engine(self, engine: str) -> None:
        self.choose(self.page.form.engine, engine)

    def fields(self) -> set[str]:
        return {name for name, field in self.page.form.fields.items() if field.isVisible()}


def test_each_engine_asks_its_own_fields(open_step: OpenStep, worker: Worker, qtbot: QtBot) -> None:
    shown = Shown(open_step(), worker, qtbot)
    assert shown.fields() == set()
    assert not shown.page.administrator.isVisible()
    shown.choose_engine("postgresql")
    assert shown.fields() == {"host", "port", "name", "user"}
    assert shown.page.form.port.placeholderText() == "5432"
    assert shown.page.administrator.isVisible()
    shown.choose_engine("mssql")
    assert shown.fields() == {"host", "port", "name", "user", "instance", "domain"}
    assert shown.page.form.ntlm2.isVisible()
    shown.choose_engine("oracle")
    assert shown.page.form.fields["name"].label.text() == "Ser&vice name"
    shown.choose_engine("mariadb")
    assert "Database name" in shown.page.form.fields["name"].label.text().replace("&", "")
    shown.page.mode.cards[EXISTS].click()
    assert not shown.page.administrator.isVisible()


def test_what_is_typed_arrives_and_the_statements_follow(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    shown = Shown(open_step(), worker, qtbot)
    page, form = shown.page, shown.page.form
    shown.choose_engine("postgresql")
    assert shown.controller.common.blocked is not None
    shown.type_in(form.host, "db2")
    shown.type_in(form.port, "5433")
    shown.type_in(form.name, "vco_new")
    shown.type_in(form.user, "vco")
    for part in (form.password.first, form.password.second):
        shown.type_in(part.line, PASSWORD)
    database = shown.controller.answers.database
    assert (database.host, database.port, database.name, database.user) == ("db2", 5433, "vco_new", "vco")
    assert shown.controller.view.has_password
    assert shown.controller.common.blocked is None
    page.statements.unfold()
    assert 'CREATE DATABASE "vco_new"' in page.statements.lines.toPlainText()
    page.statements.copy.copy()
    assert QApplication.clipboard().text() == page.statements.lines.toPlainText()
    assert PASSWORD not in page.statements.lines.toPlainText() + shown.texts(page)


def test_the_old_database_is_marked_beside_the_new(
    open_step: OpenStep, worker: Worker, qtbot: QtBot, tmp_path: Path
) -> None:
    old = Target(Engine.SQLITE, path=str(tmp_path / "old.db"))
    shown = Shown(open_step(old, old=old), worker, qtbot)
    field = shown.page.form.fields["path"]
    assert "This is the old database" in field.shown_error, "at once, before anything is pressed"
    assert shown.page.compared.isVisible()
    shown.page.carry_out(lambda question: True)
    assert shown.controller.common.activity is Activity.IDLE, "nothing is tested"
    shown.controller.set_database(name=str(tmp_path / "new.db"))
    assert field.shown_error == ""


def test_from_the_test_to_the_proof(
    open_step: OpenStep, worker: Worker, qtbot: QtBot, tmp_path: Path
) -> None:
    shown = Shown(open_step(Target(Engine.SQLITE, path=str(tmp_path / "new.db"))), worker, qtbot)
    page = shown.page
    assert shown.controller.verb == TEST, "nothing is created before a test has passed"
    page.carry_out(lambda question: True)
    shown.window.checked()
    assert "Not there yet" in shown.texts(page.result)
    assert shown.controller.verb == CREATE
    shown.controller.commit()
    assert shown.window.ended().outcome is Outcome.DONE
    assert page.proof.isVisible()
    assert not page.inputs.isVisible()
    assert "Created by the wizard" in shown.texts(page.proof)
    page.change.click()
    assert page.inputs.isVisible()


def test_a_test_card_goes_with_the_next_change(
    open_step: OpenStep, worker: Worker, qtbot: QtBot, mariadb: Target
) -> None:
    shown = Shown(open_step(replace(mariadb, name="mysql"), create=False), worker, qtbot)
    page = shown.page
    shown.controller.commit()
    shown.window.checked()
    assert page.result.isVisible()
    assert "No" in shown.texts(page.result)
    assert "is not empty" in shown.texts(page.findings)
    assert shown.controller.verb == TEST, "a database that is not empty has not passed"
    shown.type_in(page.form.name, "x")
    assert not page.result.isVisible()


def test_an_unknown_certificate_can_be_trusted(
    open_step: OpenStep, worker: Worker, qtbot: QtBot, private_postgresql: PrivateServer
) -> None:
    shown = Shown(open_step(private_postgresql.administrator, create=False), worker, qtbot)
    shown.controller.set_database(tls="verified")
    shown.controller.test()
    shown.window.checked()
    finding = shown.controller.common.findings[0]
    assert shown.page.action_for(finding) == "Trust this certificate"
    shown.page.do_action(finding)
    assert shown.controller.answers.database.tls == "pinned"
    shown.controller.test()
    shown.window.checked()
    assert shown.controller.view.test is not None
    assert shown.controller.view.test.facts.encrypted


def test_without_fields_the_test_answers_with_what_is_missing(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    """10 Test buttons always answer."""
    shown = Shown(open_step(), worker, qtbot)
    shown.choose_engine("postgresql")
    common = shown.controller.common
    assert common.only_tests
    assert common.blocked is not None
    shown.page.carry_out(lambda question: True)
    assert shown.page.form.fields["host"].shown_error == "Fill this in."
    assert shown.controller.common.activity is Activity.IDLE


def test_a_connection_is_encrypted_until_the_administrator_says_otherwise(
    open_step: OpenStep, worker: Worker, qtbot: QtBot
) -> None:
    shown = Shown(open_step(), worker, qtbot)
    form, database = shown.page.form, lambda: shown.controller.answers.database
    shown.choose_engine("mssql")
    assert (database().tls, form.tls.currentData()) == ("encrypted", "encrypted")
    shown.choose(form.tls, "verified")
    shown.choose_engine("postgresql")
    assert database().tls == "verified", "another kind of database keeps how the connection is protected"
    finding = TLS_NOT_OFFERED.of("vco_new @ db2")
    assert shown.page.action_for(finding) == "Connect without encryption"
    shown.page.do_action(finding)
    assert database().tls == "off"
    assert shown.page.action_for(finding) == ""
    shown.choose_engine("oracle")
    assert database().tls == "off", "what was chosen stays chosen"


def test_the_old_databases_kind_is_proposed(open_step: OpenStep, worker: Worker, qtbot: QtBot) -> None:
    old = Target(Engine.MSSQL, "sql01.example.com", 1433, "vcodb", "vco")
    shown = Shown(open_step(old=old), worker, qtbot)
    database = shown.controller.answers.database
    assert (database.engine, database.tls) == ("mssql", "encrypted")
    assert shown.fields() == {"host", "port", "name", "user", "instance", "domain"}
