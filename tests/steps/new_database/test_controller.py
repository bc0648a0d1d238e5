"""The rules of the fourth page, without a window."""

from __future__ import annotations

import queue
import secrets
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tests.steps.certificates import Wizard
from tests.steps.new_database.conftest import OpenStep, fresh_database
from tests.steps.worker import Window
from wizard.databases.connection import connected
from wizard.databases.engine import Engine, Field
from wizard.databases.probe import probe
from wizard.databases.target import Target
from wizard.migration.controller import Activity
from wizard.migration.events import Event, Outcome
from wizard.migration.worker import Worker
from wizard.steps.facts import NewDatabase
from wizard.steps.new_database import controller as rules
from wizard.steps.new_database.controller import NewDatabaseController

Opened = tuple[NewDatabaseController, Window]


@pytest.fixture
def controller() -> Iterator[Callable[[Wizard], Opened]]:
    worker = Worker()

    def make(wizard: Wizard) -> Opened:
        events: queue.Queue[Event] = queue.Queue()
        wizard.session.emit = events.put
        made = NewDatabaseController(wizard.session, worker)
        return made, Window(made, events)

    yield make
    worker.close()


def test_blocked_names_the_next_field(open_step: OpenStep, controller: Callable[[Wizard], Opened]) -> None:
    control, _ = controller(open_step())
    assert control.common.blocked == rules.NO_ENGINE
    control.set_database(engine="postgresql")
    assert control.view.lacking == (Field.HOST, Field.NAME, Field.USER)
    assert "Host" in control.common.blocked.words()
    control.set_database(host="db2", name="vco_new")
    assert "User name" in control.common.blocked.words()
    control.set_database(user="vco")
    assert control.common.blocked is None
    assert control.view.new == "vco_new @ db2:5432 (PostgreSQL)"
    control.type_password("one", "another")
    assert control.common.blocked == rules.DIFFERENT
    assert not control.view.has_password
    control.type_password("one", "one")
    assert control.common.blocked is None
    assert control.view.has_password


def test_the_statements_show_no_password(open_step: OpenStep, controller: Callable[[Wizard], Opened]) -> None:
    control, _ = controller(open_step())
    control.set_database(engine="mariadb", host="db2", name="vco_new", user="vco")
    control.type_password("Hidden 1", "Hidden 1")
    shown = "\n".join(control.view.statements)
    assert "CREATE DATABASE" in shown
    assert "Hidden 1" not in shown + repr(control.view)
    control.set(create=False)
    assert control.view.statements == ()
    assert control.verb == rules.TEST


def test_the_old_database_cannot_be_chosen(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], tmp_path: Path
) -> None:
    old = Target(Engine.SQLITE, path=str(tmp_path / "old.db"))
    control, _ = controller(open_step(old=old))
    control.set_database(engine="sqlite", name=str(tmp_path / "x" / ".." / "old.db"))
    assert control.view.same
    assert control.common.blocked == rules.SAME
    control.set_database(name=str(tmp_path / "new.db"))
    assert control.common.blocked is None


@pytest.mark.parametrize("kind", ["postgresql", "mariadb"])
def test_a_test_says_what_is_there_and_ends_with_the_next_change(
    kind: str,
    open_step: OpenStep,
    controller: Callable[[Wizard], Opened],
    request: pytest.FixtureRequest,
) -> None:
    with fresh_database(request.getfixturevalue(kind)) as target:
        control, window = controller(open_step(target))
        control.test()
        assert control.common.activity is Activity.CHECKING
        window.checked()
        result = control.view.test
        assert result is not None
        assert result.exists
        assert result.facts.empty
        assert control.verb == rules.CREATE
        control.set(create=False)
        assert control.verb == rules.TEST
        control.test()
        window.checked()
        assert control.verb == rules.CHECK
        control.set_database(user="another")
        assert control.view.test is None
        control.set_database(user=target.user)
        with connected(target, read_only=False) as connection:
            connection.exec_driver_sql("CREATE TABLE held (id INTEGER)")
        control.test()
        window.checked()
        assert control.common.findings[0].code == "database_not_empty"


def test_a_result_that_comes_too_late_is_dropped(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], postgresql: Target
) -> None:
    control, window = controller(open_step(postgresql))
    control.test()
    control.set_database(name="another")
    window.checked()
    assert control.view.test is None
    assert control.common.activity is Activity.IDLE


def test_a_test_of_what_is_still_to_be_made(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], postgresql: Target
) -> None:
    name = f"wizard_test_{secrets.token_hex(6)}"
    absent = replace(postgresql, name=name, user=name, password="Pw 1")
    control, window = controller(open_step(absent, administrator=postgresql))
    control.test()
    window.checked()
    result = control.view.test
    assert result is not None
    assert not result.exists
    assert result.facts.server_version
    control.set(create=False)
    control.test()
    window.checked()
    assert control.view.test is None
    assert control.common.findings[0].code in ("database_login_refused", "database_does_not_exist")


def test_a_user_who_may_not_create_is_said_before(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], postgresql: Target
) -> None:
    name = f"wizard_test_{secrets.token_hex(6)}"
    with connected(postgresql, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"CREATE ROLE {name} LOGIN PASSWORD 'x'")
    try:
        control, window = controller(open_step(replace(postgresql, name=name, user=name, password="x")))
        control.test()
        window.checked()
        assert [each.code for each in control.common.findings] == ["new_database_may_not_create"]
    finally:
        with connected(postgresql, read_only=False, autocommit=True) as connection:
            connection.exec_driver_sql(f"DROP ROLE {name}")


def test_the_old_database_under_another_host_name_is_found_by_the_test(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], mariadb: Target
) -> None:
    with fresh_database(mariadb) as target:
        wizard = open_step(replace(target, host="localhost"), old=replace(target, host="127.0.0.1"))
        control, window = controller(wizard)
        if control.common.blocked is None:  # the names alone do not tell
            control.test()
            window.checked()
            assert [each.code for each in control.common.findings] == ["new_database_same_database"]
        else:
            assert control.common.blocked == rules.SAME


def test_committing_makes_it(
    open_step: OpenStep, controller: Callable[[Wizard], Opened], tmp_path: Path
) -> None:
    control, window = controller(open_step(Target(Engine.SQLITE, path=str(tmp_path / "new.db"))))
    control.test()
    window.checked()
    assert not control.view.test.exists
    control.commit()
    assert window.ended().outcome is Outcome.DONE
    assert control.view.proof == control.session.facts.require(NewDatabase)
    assert probe(Target(Engine.SQLITE, path=str(tmp_path / "new.db"))).empty


def test_sqlite_is_offered_in_practice_only(
    open_step: OpenStep, controller: Callable[[Wizard], Opened]
) -> None:
    wizard = open_step()
    control, _ = controller(wizard)
    assert Engine.SQLITE not in {each.engine for each in control.view.engines}
    (wizard.folder / "practice").mkdir()
    assert Engine.SQLITE in {each.engine for each in control.view.engines}
