"""The new database made, proven, refused and taken back, on real database servers."""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.certificates import WAYS, codes, server
from tests.steps.new_database.conftest import STEP, OpenStep, fresh_database
from wizard.databases.connection import connected
from wizard.databases.create import Created, Expectation, drop_if_ours
from wizard.databases.engine import Engine
from wizard.databases.errors import LoginRefused, UnknownDatabase
from wizard.databases.probe import probe
from wizard.databases.target import Target
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome
from wizard.migration.resume import Recorded
from wizard.steps.answers import DatabaseAnswers, NewDatabaseAnswers
from wizard.steps.facts import NewDatabase

PASSWORD = "Pw '\"%s 1"


@pytest.fixture
def wanted(request: pytest.FixtureRequest) -> Iterator[tuple[Target, Target]]:
    """The administrator, and a database with a login of its own that are both still to be made."""
    administrator: Target = request.getfixturevalue(request.param)
    name = f"wizard_test_{secrets.token_hex(6)}"
    target = replace(administrator, name=name, user=name, password=PASSWORD)
    yield administrator, target
    with connected(administrator, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
    drop_if_ours(administrator, target, Expectation(Created(database=False, login=True)))


both_servers = pytest.mark.parametrize("wanted", ["postgresql", "mariadb"], indirect=True)


def file(path: Path) -> Target:
    return Target(Engine.SQLITE, path=str(path))


def add_table(target: Target) -> None:
    with connected(target, read_only=False) as connection:
        connection.exec_driver_sql("CREATE TABLE vmo_keystore (id INTEGER)")


def roll_back(wizard) -> None:
    assert wizard.session.roll_back(Cancel()).outcome is Outcome.DONE


@both_servers
def test_made_by_the_administrator_and_taken_back(wanted: tuple[Target, Target], open_step: OpenStep) -> None:
    administrator, target = wanted
    wizard = open_step(target, administrator=administrator)
    wizard.done(STEP)
    fact = wizard.session.facts.require(NewDatabase)
    assert fact.created
    assert fact.database.name == target.name
    assert fact.database.server_version
    assert probe(target).empty
    assert PASSWORD not in (wizard.folder / "journal.db").read_bytes().decode("latin-1")
    assert PASSWORD not in (wizard.folder / "answers.toml").read_text()
    roll_back(wizard)
    with pytest.raises((UnknownDatabase, LoginRefused)):
        probe(target)
    assert wizard.session.facts.get(NewDatabase) is None


@both_servers
def test_a_second_run_in_the_same_folder_does_nothing_again(
    wanted: tuple[Target, Target], open_step: OpenStep
) -> None:
    administrator, target = wanted
    open_step(target, administrator=administrator).done(STEP)
    resumed = open_step(target, administrator=administrator)
    assert codes(resumed.done(STEP)) == codes(resumed.done(STEP))
    assert resumed.session.facts.require(NewDatabase).created


@both_servers
def test_killed_right_after_the_act_it_is_known_as_ours(
    wanted: tuple[Target, Target], open_step: OpenStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    from wizard.databases import create

    administrator, target = wanted
    made = create.create_database

    def killed(*arguments):
        made(*arguments)
        raise KeyboardInterrupt

    wizard = open_step(target, administrator=administrator)
    with monkeypatch.context() as patched:
        patched.setattr(create, "create_database", killed)
        with pytest.raises(KeyboardInterrupt):
            wizard.perform(STEP)
    resumed = open_step(target, administrator=administrator)
    assert resumed.session.recorded("new_database.create") is Recorded.INTENDED
    resumed.done(STEP)
    assert resumed.session.facts.require(NewDatabase).created
    roll_back(resumed)
    names = replace(administrator, name=target.name)
    with pytest.raises(UnknownDatabase):
        probe(names)


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
def test_an_empty_database_that_exists_is_taken_and_never_dropped(
    kind: str, open_step: OpenStep, request: pytest.FixtureRequest
) -> None:
    with fresh_database(request.getfixturevalue(kind)) as target:
        for create in (False, True):
            wizard = open_step(target, create=create)
            wizard.done(STEP)
            assert not wizard.session.facts.require(NewDatabase).created
            roll_back(wizard)
            assert probe(target).empty


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
@pytest.mark.parametrize("create", [True, False])
def test_a_database_with_tables_is_refused_and_stays(
    kind: str, create: bool, open_step: OpenStep, request: pytest.FixtureRequest
) -> None:
    with fresh_database(request.getfixturevalue(kind)) as target:
        add_table(target)
        wizard = open_step(target, create=create)
        assert wizard.failed(STEP) == ("database_not_empty",)
        assert any("vmo_keystore" in name for name in probe(target).tables)
        assert wizard.session.facts.get(NewDatabase) is None


def test_made_with_the_same_login_no_other_account_appears(
    postgresql: Target, mariadb: Target, open_step: OpenStep
) -> None:
    """Of this login, that is: others use the same servers at the same time."""
    accounts = {
        postgresql: f"SELECT rolname, rolcreatedb FROM pg_roles WHERE rolname = '{postgresql.user}'",
        mariadb: f"SELECT user, host FROM mysql.user WHERE user = '{mariadb.user}' ORDER BY host",
    }
    for administrator, query in accounts.items():
        with connected(administrator, read_only=True) as connection:
            before = connection.exec_driver_sql(query).all()
        target = replace(administrator, name=f"wizard_test_{secrets.token_hex(6)}")
        wizard = open_step(target)
        wizard.done(STEP)
        assert wizard.session.facts.require(NewDatabase).created
        with connected(administrator, read_only=True) as connection:
            assert connection.exec_driver_sql(query).all() == before
        roll_back(wizard)
        with pytest.raises(UnknownDatabase):
            probe(target)


def test_without_the_right_to_create_nothing_is_made_and_the_statements_are_told(
    postgresql: Target, open_step: OpenStep
) -> None:
    name = f"wizard_test_{secrets.token_hex(6)}"
    with connected(postgresql, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD 'x'")
    try:
        target = replace(postgresql, name=name, user=name, password="x")
        wizard = open_step(target)
        assert wizard.failed(STEP) == ("database_privilege_missing", "new_database_statements")
        statements = wizard.session.findings()[-1].message()
        assert f'CREATE DATABASE "{name}" OWNER "{name}"' in statements
        assert "'x'" not in statements
        with pytest.raises(UnknownDatabase):
            probe(replace(postgresql, name=name))
        with connected(postgresql, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name} OWNER {name}")
        wizard.done(STEP)
        assert not wizard.session.facts.require(NewDatabase).created
        roll_back(wizard)
        assert probe(target).empty, "what a database administrator made is not dropped"
    finally:
        with connected(postgresql, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
            connection.exec_driver_sql(f"DROP ROLE {name}")


def test_the_old_database_is_refused(tmp_path: Path, open_step: OpenStep) -> None:
    old = file(tmp_path / "old.db")
    sqlite3.connect(old.path).close()
    Path(old.path).touch()
    for create in (True, False):
        assert open_step(old, old=old, create=create).failed(STEP) == ("new_database_same_database",)


def test_the_old_database_is_refused_under_another_name_of_its_host(
    postgresql: Target, open_step: OpenStep
) -> None:
    with fresh_database(postgresql) as target:
        here = replace(target, host="127.0.0.1")
        other = replace(target, host="localhost")
        wizard = open_step(other, old=here)
        assert wizard.failed(STEP) == ("new_database_same_database",)


def test_a_file_for_practice(tmp_path: Path, open_step: OpenStep) -> None:
    new = tmp_path / "new.db"
    wizard = open_step(file(new))
    wizard.done(STEP)
    assert new.is_file()
    roll_back(wizard)
    assert not new.exists()


def test_answers_changed_meanwhile_do_not_make_it_foreign(tmp_path: Path, open_step: OpenStep) -> None:
    new = tmp_path / "new.db"
    wizard = open_step(file(new))
    wizard.done(STEP)
    answers = wizard.session.answers.of(STEP, NewDatabaseAnswers)
    wizard.answer(STEP, replace(answers, administrator_user="dba"))
    wizard.session.secrets.type_in("new_database.administrator_password", "x")
    wizard.done(STEP)
    assert wizard.session.facts.require(NewDatabase).created


def test_once_bound_it_may_hold_tables_and_is_never_dropped(tmp_path: Path, open_step: OpenStep) -> None:
    new = file(tmp_path / "new.db")
    wizard = open_step(new)
    wizard.done(STEP)
    wizard.session._journal_open.intend("switch.bind", "")
    add_table(new)
    resumed = open_step(new)
    resumed.done(STEP)
    resumed.session._journal_open.undone("switch.bind")
    roll_back(resumed)
    assert Path(new.path).exists()
    again = open_step(new)
    assert again.failed(STEP) == ("database_not_empty",), "another switch begins with an empty one"


def test_a_database_that_others_filled_is_left_and_said(tmp_path: Path, open_step: OpenStep) -> None:
    new = file(tmp_path / "new.db")
    wizard = open_step(new)
    wizard.done(STEP)
    add_table(new)
    roll_back(wizard)
    assert Path(new.path).exists()
    (kept,) = [finding for finding in wizard.session.findings() if finding.code == "new_database_kept"]
    assert "vmo_keystore" in kept.message()
    roll_back(wizard)
    assert kept in wizard.session.findings(), "it is still there, so it is still said"


def test_left_out_where_the_server_changes_in_place(open_step: OpenStep) -> None:
    seen = replace(server(None, "8.12"), ways=replace(WAYS, in_place=True))
    wizard = open_step(seen=seen)
    reason = wizard.session.skipped(STEP)
    assert reason is not None
    assert "8.12" in reason.words()
    assert wizard.session.missing() == ()
    wizard.done(STEP)


def test_every_missing_answer_is_named(open_step: OpenStep) -> None:
    wizard = open_step()
    assert [finding.subject for finding in wizard.session.missing()] == ["new_database.database.engine"]
    wizard.answer(STEP, NewDatabaseAnswers(DatabaseAnswers(engine="postgresql")))
    settings = [finding.subject for finding in wizard.session.missing()]
    assert settings == [f"new_database.database.{name}" for name in ("host", "name", "user")]
    wizard.answer(STEP, NewDatabaseAnswers(DatabaseAnswers(engine="db2", tls="perhaps")))
    unknown = wizard.session.missing()
    assert [finding.subject for finding in unknown] == [
        "new_database.database.engine",
        "new_database.database.tls",
    ]
    assert "oracle" in unknown[0].message()
    assert wizard.failed(STEP) == ("new_database_setting_unknown",)
