"""The fingerprint: the same for the same content however it is stored, another for any change."""

from __future__ import annotations

import time
import tracemalloc

import pytest
import sqlalchemy as sa

from tests.databases.conftest import run
from tests.servers import fresh_database
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.fingerprint import changed_tables, logical_dump, logical_fingerprint
from wizard.databases.target import Target
from wizard.foundation.cancel import Cancel, Cancelled

BINARY = {Engine.SQLITE: "BLOB", Engine.POSTGRESQL: "BYTEA", Engine.MARIADB: "LONGBLOB"}


def fill(target: Target, rows: list[int] | None = None) -> None:
    with connected(target, read_only=False) as connection:
        connection.exec_driver_sql(
            f"CREATE TABLE vmo_one (id INTEGER PRIMARY KEY, words VARCHAR(80), content {BINARY[target.engine]},"
            " amount DOUBLE PRECISION, moment TIMESTAMP NULL)"
        )
        connection.exec_driver_sql("CREATE TABLE vmo_two (id INTEGER)")
        insert = sa.text("INSERT INTO vmo_one VALUES (:id, :words, :content, 0.1, '2020-02-29 12:00:00')")
        for number in rows or [1, 2, 3]:
            values = {"id": number, "words": f"word ä {number}", "content": bytes([number]) * 100}
            connection.execute(insert, values)


CHANGES = [
    "UPDATE vmo_one SET words = 'word ä 2 ' WHERE id = 2",
    "UPDATE vmo_one SET words = NULL WHERE id = 2",
    "UPDATE vmo_one SET words = '' WHERE id = 2",
    "UPDATE vmo_one SET amount = 0.1000000001 WHERE id = 2",
    "UPDATE vmo_one SET moment = '2020-02-29 12:00:01' WHERE id = 2",
    "UPDATE vmo_one SET content = NULL WHERE id = 2",
    "DELETE FROM vmo_one WHERE id = 2",
    "INSERT INTO vmo_two VALUES (NULL)",
    "CREATE TABLE another (id INTEGER)",
    "DROP TABLE vmo_two",
    "ALTER TABLE vmo_two ADD COLUMN more INTEGER",
    "CREATE INDEX by_words ON vmo_one (words)",
    "CREATE VIEW seen AS SELECT id FROM vmo_one",
]


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_shows(fresh: Target, change: str) -> None:
    fill(fresh)
    before = logical_fingerprint(fresh)
    assert logical_fingerprint(fresh) == before
    assert len(before) == 64
    run(fresh, change)
    assert logical_fingerprint(fresh) != before


def test_the_order_of_rows_does_not_count(fresh: Target) -> None:
    fill(fresh, [1, 2, 3])
    before = logical_fingerprint(fresh)
    run(fresh, "DROP TABLE vmo_one", "DROP TABLE vmo_two")
    fill(fresh, [3, 1, 2])
    assert logical_fingerprint(fresh) == before


def test_rewriting_the_storage_does_not_count(fresh_postgresql: Target) -> None:
    fill(fresh_postgresql)
    before = logical_fingerprint(fresh_postgresql)
    run(
        fresh_postgresql,
        "UPDATE vmo_one SET words = words WHERE id = 1",
        "CLUSTER vmo_one USING vmo_one_pkey",
    )
    assert logical_fingerprint(fresh_postgresql) == before


def test_equal_rows_are_counted(fresh: Target) -> None:
    run(fresh, "CREATE TABLE t (i INTEGER)", "INSERT INTO t VALUES (1), (1)")
    two = logical_fingerprint(fresh)
    run(fresh, "INSERT INTO t VALUES (1), (1)")
    assert logical_fingerprint(fresh) != two


def test_swapped_values_show(fresh_sqlite: Target) -> None:
    """Neither types nor places of values are mixed up."""
    run(fresh_sqlite, "CREATE TABLE t (a, b)")
    seen = set()
    for values in (
        "1, 2",
        "2, 1",
        "'1', 2",
        "x'31', 2",
        "12, NULL",
        "NULL, 12",
        "'1', '2'",
        "'12', ''",
        "1.0, 2",
    ):
        run(fresh_sqlite, "DELETE FROM t", f"INSERT INTO t VALUES ({values})")
        seen.add(logical_fingerprint(fresh_sqlite))
    assert len(seen) == 9


def test_the_changed_tables_are_named(fresh: Target) -> None:
    fill(fresh)
    before = logical_dump(fresh)
    run(fresh, "DELETE FROM vmo_one WHERE id = 1", "CREATE TABLE vmo_three (i INTEGER)")
    names = changed_tables(before, logical_dump(fresh))
    assert [name.removeprefix("public.") for name in names] == ["vmo_one", "vmo_three"]


def test_large_objects_count(fresh_postgresql: Target) -> None:
    run(fresh_postgresql, "SELECT lo_from_bytea(77777, 'one'::bytea)")
    before = logical_dump(fresh_postgresql)
    run(fresh_postgresql, "SELECT lo_put(77777, 0, 'two'::bytea)")
    assert changed_tables(before, logical_dump(fresh_postgresql)) == ("large objects",)


def test_sequences_count(fresh_postgresql: Target) -> None:
    run(fresh_postgresql, "CREATE SEQUENCE numbers")
    before = logical_fingerprint(fresh_postgresql)
    run(fresh_postgresql, "SELECT nextval('numbers')")
    assert logical_fingerprint(fresh_postgresql) != before


def test_values_that_python_has_no_type_for(fresh_postgresql: Target) -> None:
    run(
        fresh_postgresql,
        "CREATE TABLE t (a timestamp, b timestamptz, c interval, d inet, e int4range, f jsonb, g numeric[], h xml)",
        "INSERT INTO t VALUES ('infinity', '-infinity', '1 year 2 days', '::1/64', '[1,3)', '{\"a\": [1]}',"
        " '{1.50,NULL}', '<a/>')",
        "INSERT INTO t (a) VALUES ('0044-03-15 12:00 BC')",
    )
    assert logical_fingerprint(fresh_postgresql) == logical_fingerprint(fresh_postgresql)


def test_the_zone_of_the_session_does_not_count(fresh_postgresql: Target) -> None:
    run(
        fresh_postgresql,
        "CREATE TABLE t (a timestamptz)",
        "INSERT INTO t VALUES ('2020-01-01 00:00:00+00')",
    )
    before = logical_fingerprint(fresh_postgresql)
    run(fresh_postgresql, f"ALTER DATABASE {fresh_postgresql.name} SET timezone = 'Asia/Tokyo'")
    assert logical_fingerprint(fresh_postgresql) == before


def test_odd_dates_and_text_of_mariadb_and_sqlite(fresh_mariadb: Target, fresh_sqlite: Target) -> None:
    run(
        fresh_mariadb,
        "SET SESSION sql_mode = ''",
        "CREATE TABLE t (d DATE, t TIME, b BIT(3), j JSON, u UUID)",
        "INSERT INTO t VALUES ('0000-00-00', '-100:00:01', b'101', '[1]', UUID())",
    )
    assert logical_fingerprint(fresh_mariadb) == logical_fingerprint(fresh_mariadb)
    run(fresh_sqlite, "CREATE TABLE t (a TEXT)", "INSERT INTO t VALUES (CAST(x'ff00fe' AS TEXT))")
    assert logical_fingerprint(fresh_sqlite) == logical_fingerprint(fresh_sqlite)


def test_names_that_need_quotes(fresh: Target) -> None:
    quote = "`" if fresh.engine is Engine.MARIADB else '"'
    name, column = f"{quote}Odd 50%% name{quote}", f"{quote}select{quote}"
    run(fresh, f"CREATE TABLE {name} ({column} INTEGER)")
    before = logical_fingerprint(fresh)
    run(fresh, f"INSERT INTO {name} VALUES (1)")
    assert logical_fingerprint(fresh) != before


def test_two_servers_databases_with_the_same_content(fresh_postgresql: Target, postgresql: Target) -> None:
    fill(fresh_postgresql)
    with fresh_database(postgresql) as other:
        fill(other)
        assert logical_fingerprint(other) == logical_fingerprint(fresh_postgresql)


def test_stopping(fresh: Target) -> None:
    fill(fresh)
    cancel = Cancel()
    cancel.request()
    with pytest.raises(Cancelled):
        logical_fingerprint(fresh, cancel)


def test_rows_are_not_held_in_memory(fresh_sqlite: Target) -> None:
    run(
        fresh_sqlite,
        "CREATE TABLE t (b BLOB)",
        "INSERT INTO t WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)"
        " SELECT randomblob(10000) FROM n",
    )
    logical_fingerprint(fresh_sqlite)
    tracemalloc.start()
    started = time.monotonic()
    logical_fingerprint(fresh_sqlite)
    seconds = time.monotonic() - started
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20 << 20  # of 40 MB
    assert seconds < 10
