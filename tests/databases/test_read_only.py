"""The old database is only ever opened read-only: every kind of write is refused by the server itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.databases.conftest import run
from wizard.databases.connection import connected, open_engine
from wizard.databases.engine import Engine
from wizard.databases.errors import DatabaseError, ReadOnlyRefused
from wizard.databases.fingerprint import logical_fingerprint
from wizard.databases.target import Target

WRITES = [
    "INSERT INTO vmo_keystore VALUES (2, 'new')",
    "UPDATE vmo_keystore SET words = 'changed'",
    "DELETE FROM vmo_keystore",
    "DROP TABLE vmo_keystore",
    "CREATE TABLE another (id INTEGER)",
    "ALTER TABLE vmo_keystore ADD COLUMN more INTEGER",
    "CREATE INDEX one ON vmo_keystore (id)",
]


@pytest.mark.parametrize("write", WRITES)
def test_writes_are_refused(fresh: Target, write: str) -> None:
    run(
        fresh,
        "CREATE TABLE vmo_keystore (id INTEGER, words VARCHAR(50))",
        "INSERT INTO vmo_keystore VALUES (1, 'old')",
    )
    before = logical_fingerprint(fresh)
    with pytest.raises(ReadOnlyRefused), connected(fresh, read_only=True) as connection:
        connection.exec_driver_sql(write)
        connection.commit()
    assert logical_fingerprint(fresh) == before


def test_a_second_transaction_is_read_only_too(fresh: Target) -> None:
    run(fresh, "CREATE TABLE t (i INTEGER)")
    engine = open_engine(fresh, read_only=True)
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql("SELECT * FROM t")
            connection.rollback()
            with pytest.raises(Exception, match=r"(?i)read.?only"):
                connection.exec_driver_sql("INSERT INTO t VALUES (1)")
    finally:
        engine.dispose()


def test_writing_engines_undo_schema_changes_with_the_transaction(fresh_sqlite: Target) -> None:
    """The driver's own transactions would leave DDL outside."""
    with pytest.raises(ZeroDivisionError), connected(fresh_sqlite, read_only=False) as connection:
        connection.exec_driver_sql("CREATE TABLE t (i INTEGER)")
        raise ZeroDivisionError
    with connected(fresh_sqlite, read_only=True) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0


def test_sql_server_statements_are_refused_before_they_are_sent() -> None:
    from wizard.databases.connection import _queries_only

    refuse = _queries_only(Target(Engine.MSSQL, "db", name="vco", user="vco"))
    refuse(None, None, "\n select 1")
    for write in ("INSERT INTO t VALUES (1)", "exec sp_who", "WITH x AS (SELECT 1) DELETE FROM t", ""):
        with pytest.raises(ReadOnlyRefused):
            refuse(None, None, write)


def test_reading_a_write_protected_sqlite_file(fresh_sqlite: Target) -> None:
    run(fresh_sqlite, "CREATE TABLE t (i INTEGER)")
    with connected(fresh_sqlite, read_only=True) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM t").scalar() == 0


def test_engines_that_fail_leave_no_connection(fresh_postgresql: Target) -> None:
    wrong = replace(fresh_postgresql, name="no_such_database")
    for _ in range(3):
        with pytest.raises(DatabaseError), connected(wrong, read_only=True):
            pass
    with connected(fresh_postgresql, read_only=True) as connection:
        query = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        assert connection.exec_driver_sql(query).scalar() == 1
