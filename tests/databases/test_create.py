"""Making databases on the engines at hand, and undoing exactly that."""

from __future__ import annotations

import os
import re
import secrets
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine as AnyEngine

from tests.databases.conftest import run
from wizard.databases import errors
from wizard.databases.connection import connected, open_engine
from wizard.databases.create import Created, Dropped, Expectation, check_empty, create_database, drop_if_ours
from wizard.databases.engine import Engine
from wizard.databases.probe import probe
from wizard.databases.statements import creation_statements
from wizard.databases.target import Target


@pytest.fixture(params=["postgresql", "mariadb"])
def administrator(request: pytest.FixtureRequest) -> Target:
    target: Target = request.getfixturevalue(request.param)
    return target


@pytest.fixture
def new(administrator: Target) -> Iterator[Target]:
    """A database and login that do not exist; whatever a failed test leaves is removed."""
    mark = secrets.token_hex(5)
    target = replace(administrator, name=f"wizard new % {mark}", user=f"wizard_{mark}", password="pa\"ss'%s")
    yield target
    drop_if_ours(administrator, target, Expectation(Created(database=True, login=True), frozenset({"t"})))


def test_made_used_and_undone(administrator: Target, new: Target) -> None:
    created = create_database(administrator, new)
    assert created == Created(database=True, login=True)
    run(new, "CREATE TABLE t (i INTEGER)")
    with pytest.raises(errors.NotOurs) as caught:
        drop_if_ours(administrator, new, Expectation(created))
    assert "t" in caught.value.finding.what()
    assert probe(new).tables
    assert drop_if_ours(administrator, new, Expectation(created, frozenset({"T"}))) == Dropped(True, True)
    with pytest.raises(errors.UnknownDatabase):
        probe(replace(administrator, name=new.name))


def test_nothing_runs_that_was_not_shown(administrator: Target, new: Target) -> None:
    """But for the password, which is shown as a placeholder and run as a literal."""
    ran: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if re.match(r"CREATE|ALTER|GRANT|DROP|REVOKE|USE", statement):
            ran.append(re.sub(r"(PASSWORD|IDENTIFIED BY) .*", r"\1 …", statement))

    event.listen(AnyEngine, "before_cursor_execute", note)
    try:
        create_database(administrator, new)
    finally:
        event.remove(AnyEngine, "before_cursor_execute", note)
    shown = creation_statements(new)
    assert all(isinstance(statement, str) and 'pa"ss' not in statement for statement in shown)
    shown_alike = [re.sub(r"(PASSWORD|IDENTIFIED BY) .*", r"\1 …", statement) for statement in shown]
    superuser = [statement for statement in shown_alike if not statement.endswith("TO CURRENT_USER")]
    assert ran == superuser


def test_undoing_twice_is_done(administrator: Target, new: Target) -> None:
    created = create_database(administrator, new)
    assert drop_if_ours(administrator, new, Expectation(created)).database
    assert drop_if_ours(administrator, new, Expectation(created)) == Dropped(database=False, login=False)


def test_an_existing_empty_database_is_used_and_stays(administrator: Target, new: Target) -> None:
    create_database(administrator, new)
    again = create_database(administrator, new)
    assert again == Created(database=False, login=False)
    assert drop_if_ours(administrator, new, Expectation(again)) == Dropped(database=False, login=False)
    assert probe(new).empty


def test_a_database_with_tables_is_refused_untouched(administrator: Target, new: Target) -> None:
    create_database(administrator, new)
    run(new, "CREATE TABLE t (i INTEGER)", "INSERT INTO t VALUES (7)")
    with pytest.raises(errors.NotEmpty) as caught:
        create_database(administrator, new)
    assert "t" in caught.value.finding.what()
    with connected(new, read_only=True) as connection:
        assert connection.exec_driver_sql("SELECT i FROM t").scalars().all() == [7]


def test_an_existing_login_is_kept(administrator: Target, new: Target) -> None:
    first = create_database(administrator, new)
    second = replace(new, name=new.name + "2", password="another")
    created = create_database(administrator, second)
    assert created == Created(database=True, login=False)
    assert drop_if_ours(administrator, second, Expectation(created)) == Dropped(database=True, login=False)
    assert first.login
    assert probe(new).empty


def test_a_new_login_needs_a_password(administrator: Target, new: Target) -> None:
    with pytest.raises(errors.FieldMissing):
        create_database(administrator, replace(new, password=None))
    with pytest.raises(errors.UnknownDatabase):
        probe(replace(administrator, name=new.name))


@pytest.mark.slow
def test_a_database_in_use_is_not_dropped(postgresql: Target) -> None:
    """PostgreSQL waits five seconds for the others to go. MariaDB drops databases under their users: there

    the check for contents is all there is.
    """
    mark = secrets.token_hex(5)
    target = replace(postgresql, name=f"wizard_{mark}", user=f"wizard_{mark}", password="pass")
    created = create_database(postgresql, target)
    engine = open_engine(target, read_only=True)
    try:
        with engine.connect(), pytest.raises(errors.InUse):
            drop_if_ours(postgresql, target, Expectation(created))
    finally:
        engine.dispose()
        drop_if_ours(postgresql, target, Expectation(created))


def test_a_large_object_keeps_the_database(postgresql: Target) -> None:
    mark = secrets.token_hex(5)
    target = replace(postgresql, name=f"wizard_{mark}", user=f"wizard_{mark}", password="pass")
    created = create_database(postgresql, target)
    try:
        run(target, "SELECT lo_from_bytea(0, 'content'::bytea)")
        with pytest.raises(errors.NotOurs):
            drop_if_ours(postgresql, target, Expectation(created))
    finally:
        run(target, "SELECT lo_unlink(oid) FROM pg_largeobject_metadata")
        drop_if_ours(postgresql, target, Expectation(created))


class TestFiles:
    def test_made_private_and_undone(self, tmp_path: Path) -> None:
        target = Target(Engine.SQLITE, path=str(tmp_path / "new.db"))
        created = create_database(target, target)
        assert created == Created(database=True, login=False)
        if os.name != "nt":
            assert Path(target.path).stat().st_mode & 0o777 == 0o600
        assert probe(target).empty
        run(target, "CREATE TABLE t (i INTEGER)")
        with pytest.raises(errors.NotOurs):
            drop_if_ours(target, target, Expectation(created))
        assert drop_if_ours(target, target, Expectation(created, frozenset({"t"}))).database
        assert list(tmp_path.iterdir()) == []

    def test_an_existing_file_stays(self, fresh_sqlite: Target) -> None:
        created = create_database(fresh_sqlite, fresh_sqlite)
        assert created == Created(database=False, login=False)
        drop_if_ours(fresh_sqlite, fresh_sqlite, Expectation(created))
        assert Path(fresh_sqlite.path).exists()

    def test_a_file_with_tables_is_refused(self, fresh_sqlite: Target) -> None:
        run(fresh_sqlite, "CREATE TABLE t (i INTEGER)")
        with pytest.raises(errors.NotEmpty):
            check_empty(fresh_sqlite)
        with pytest.raises(errors.NotEmpty):
            create_database(fresh_sqlite, fresh_sqlite)

    def test_a_folder_that_is_missing(self, tmp_path: Path) -> None:
        target = Target(Engine.SQLITE, path=str(tmp_path / "missing" / "new.db"))
        with pytest.raises(errors.FileMissing):
            create_database(target, target)
