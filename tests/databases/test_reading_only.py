"""What a connection to SQL Server or Oracle that only reads lets through: one query, and nothing beside it."""

from __future__ import annotations

import pytest
import sqlalchemy
from hypothesis import given
from hypothesis import strategies as st

from wizard.databases import connection as connections
from wizard.databases import definitions, reading_only, server_facts
from wizard.databases.dialects import dialect
from wizard.databases.engine import Engine
from wizard.databases.errors import ReadOnlyRefused
from wizard.databases.reading_only import why_not_a_query
from wizard.databases.target import Target

BOTH = [Engine.MSSQL, Engine.ORACLE]
CHANGES = [
    "DELETE FROM t",
    "UPDATE t SET i = 1",
    "INSERT INTO t VALUES (1)",
    "DROP TABLE t",
    "CREATE TABLE u (i int)",
]
NOTHING = ["", " ", "\n\t", "/* a */", "-- a\n", "/* SELECT ' */", "-- it's\r\n"]
HARMLESS = [
    "SELECT 1",
    "SELECT 'DELETE FROM t; DROP TABLE t' FROM t",
    "SELECT 'it''s; DELETE' FROM t",
    'SELECT "delete", "a""; DROP" FROM "into"',
    "SELECT updated, into_it, deleted_at FROM inserts",
    "SELECT 1 /* ; DELETE FROM t */ FROM t -- ; DROP TABLE t",
    "WITH x AS (SELECT 1 AS i) SELECT i FROM x",
    "SELECT 1;",
    "SELECT 1 ; -- the end\n",
]
CHANGING = [
    *CHANGES,
    "",
    "-- nothing",
    "SELECT * INTO x FROM t",
    "SELECT i/**/INTO/**/x FROM t",
    "SELECT 1; DELETE FROM t",
    "SELECT 1 ;; SELECT 2",
    "WITH x AS (SELECT 1 AS i) DELETE FROM x",
    "WITH x AS (SELECT 1 AS i) UPDATE x SET i = 2",
    "WITH x AS (SELECT 1 AS i) INSERT INTO t SELECT i FROM x",
    "DECLARE @i int; DELETE FROM t",
    "BEGIN DELETE FROM t; END;",
    "EXEC sp_who",
    "sp_who",
    "SET TRANSACTION READ WRITE",
    "(SELECT 1) UPDATE t SET i = 1",
    "SELECT 1 -- a\r DELETE FROM t",
    "SELECT 'a' DELETE FROM t WHERE a = ''",
    "SELECT 'open",
    "SELECT 1 /* open",
    "SELECT 1 /* /* */ DELETE FROM t -- */",
    "SELECT a FROM t FOR UPDATE",
]


@pytest.mark.parametrize("engine", BOTH)
@pytest.mark.parametrize("statement", HARMLESS)
def test_a_query_passes(engine: Engine, statement: str) -> None:
    assert why_not_a_query(engine, statement) == ""


@pytest.mark.parametrize("engine", BOTH)
@pytest.mark.parametrize("statement", CHANGING)
def test_anything_else_is_refused(engine: Engine, statement: str) -> None:
    refuse = connections._queries_only(Target(engine, "db", name="vco", user="vco"))
    with pytest.raises(ReadOnlyRefused) as caught:
        refuse(None, None, statement)
    assert "reading only" in caught.value.finding.what()


@pytest.mark.parametrize(
    "statement",
    [
        "SELECT 1 DELETE FROM t",
        "SELECT 1 DROP TABLE t",
        "SELECT 1 EXEC sp_who",
        "WITH x AS (SELECT 1 AS i) MERGE x USING t ON 1 = 1 WHEN MATCHED THEN DELETE",
        "SELECT NEXT VALUE FOR s",
        "SELECT * FROM OPENQUERY(other, 'DELETE FROM t')",
        "SELECT [open FROM t",
    ],
)
def test_sql_server_needs_no_semicolon_between_statements(statement: str) -> None:
    assert why_not_a_query(Engine.MSSQL, statement)


def test_names_in_brackets_are_names() -> None:
    assert why_not_a_query(Engine.MSSQL, "SELECT [delete], [a]];drop] FROM [into].[exec]") == ""


@pytest.mark.parametrize(
    "statement",
    [
        "WITH FUNCTION f RETURN NUMBER IS BEGIN RETURN 1; END; SELECT f FROM dual",
        "WITH PROCEDURE p IS BEGIN NULL; END SELECT 1 FROM dual",
        "SELECT q'[']' , q'[' FROM dual",
    ],
)
def test_oracle_has_programs_in_queries(statement: str) -> None:
    assert why_not_a_query(Engine.ORACLE, statement)


def test_oracle_may_begin_its_read_only_transaction() -> None:
    refuse = connections._queries_only(Target(Engine.ORACLE, "db", name="vco", user="vco"))
    refuse(None, None, "SET TRANSACTION READ ONLY")


@given(
    st.sampled_from(BOTH),
    st.sampled_from(HARMLESS[:7]),
    st.lists(st.sampled_from(NOTHING), max_size=3),
    st.sampled_from(CHANGES),
    st.lists(st.sampled_from(NOTHING), max_size=3),
)
def test_no_comment_hides_a_second_statement(
    engine: Engine, query: str, before: list[str], change: str, after: list[str]
) -> None:
    """A query with the change behind it, whatever stands around; in a string the same words mean nothing."""
    hidden = change.replace("'", "''")
    start, between, end = query.partition("--")[0], "".join(before), "".join(after)
    assert why_not_a_query(engine, f"{between}{start}{between};{between}{change}{end}")
    assert why_not_a_query(engine, f"{between}SELECT '{hidden}; ' FROM t {end}") == ""


@pytest.mark.parametrize("name", sorted(reading_only._CHANGING[Engine.MSSQL]))
def test_a_table_of_that_name_can_still_be_read(name: str) -> None:
    """SQLAlchemy writes such names in brackets on SQL Server."""
    table = sqlalchemy.table(name.lower(), sqlalchemy.column(name.lower()))
    query = str(sqlalchemy.select(table).compile(dialect=dialect(Engine.MSSQL)))
    assert why_not_a_query(Engine.MSSQL, query) == ""


@pytest.mark.parametrize("engine", BOTH)
def test_the_rooms_own_queries_pass(engine: Engine) -> None:
    own = [definitions._COLUMNS[engine], *definitions._LINES[engine], server_facts._MSSQL_ROOM]
    assert [why_not_a_query(engine, query) for query in own] == [""] * len(own)
