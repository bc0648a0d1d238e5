"""A database with anything in it is not empty, and none of it is lost when a creation is undone."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.databases.conftest import run
from wizard.databases import errors, other_objects
from wizard.databases.create import Created, Expectation, check_empty, create_database, drop_if_ours
from wizard.databases.engine import Engine
from wizard.databases.probe import probe
from wizard.databases.reading_only import why_not_a_query
from wizard.databases.target import Target

POSTGRESQL = {
    "CREATE MATERIALIZED VIEW kept AS SELECT 1 AS i": "materialized view public.kept",
    "CREATE SEQUENCE kept": "sequence public.kept",
    "CREATE FUNCTION kept() RETURNS int AS 'SELECT 1' LANGUAGE sql": "function public.kept",
    "CREATE TYPE kept AS ENUM ('a')": "type public.kept",
    "CREATE SCHEMA db_more; CREATE TABLE db_more.kept (i int)": "db_more.kept",
    "CREATE SCHEMA sys; CREATE TABLE sys.kept (i int)": "sys.kept",
}
MARIADB = {
    "CREATE SEQUENCE kept": "sequence kept",
    "CREATE FUNCTION kept() RETURNS int RETURN 1": "function kept",
    "CREATE PROCEDURE kept() SELECT 1": "procedure kept",
    "CREATE EVENT kept ON SCHEDULE EVERY 1 YEAR DO SELECT 1": "event kept",
}
CASES = [
    *(("postgresql", statement, said) for statement, said in POSTGRESQL.items()),
    *(("mariadb", statement, said) for statement, said in MARIADB.items()),
]


@pytest.fixture
def administrator(request: pytest.FixtureRequest) -> Target:
    target: Target = request.getfixturevalue(request.param)
    return target


@pytest.fixture
def made(administrator: Target) -> Iterator[tuple[Target, Created]]:
    """A database this run has just made, and what of it; dropped at the end whatever it holds."""
    target = replace(administrator, name=f"wizard_{secrets.token_hex(5)}")
    created = create_database(administrator, target)
    yield target, created
    if administrator.engine is Engine.POSTGRESQL:
        run(target, "DROP SCHEMA IF EXISTS public, sys, db_more CASCADE")
    else:
        for kind in ("SEQUENCE", "FUNCTION", "PROCEDURE", "EVENT"):
            run(target, f"DROP {kind} IF EXISTS kept")
    drop_if_ours(administrator, target, Expectation(created, frozenset({"t"})))


@pytest.mark.parametrize(("administrator", "statement", "said"), CASES, indirect=["administrator"])
def test_whatever_is_in_it_is_named_and_kept(
    administrator: Target, made: tuple[Target, Created], statement: str, said: str
) -> None:
    target, created = made
    assert probe(target).empty
    run(target, *statement.split("; "))
    facts = probe(target)
    assert not facts.empty
    assert facts.held == (said,)
    with pytest.raises(errors.NotEmpty) as refused:
        check_empty(target)
    assert said in refused.value.finding.what()
    with pytest.raises(errors.NotOurs) as kept:
        drop_if_ours(administrator, target, Expectation(created))
    assert said in kept.value.finding.what()
    assert probe(target).held == (said,)


@pytest.mark.parametrize("administrator", ["postgresql"], indirect=True)
def test_a_columns_own_sequence_belongs_to_its_table(made: tuple[Target, Created]) -> None:
    target, _ = made
    run(target, "CREATE TABLE t (i serial, j int GENERATED ALWAYS AS IDENTITY)")
    assert probe(target).held == ("public.t",)


@pytest.mark.parametrize("engine", [Engine.MSSQL, Engine.ORACLE])
def test_where_no_server_was_reached_it_is_at_least_a_query(engine: Engine) -> None:
    assert why_not_a_query(engine, other_objects._QUERIES[engine]) == ""
