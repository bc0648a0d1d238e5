"""Whole migrations between engines and back, as tests; ``tests.flow.engine_pairs`` prints them as a table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flow.command import practise
from tests.flow.engine_pairs import PAIRS, Pair, migrate_and_go_back
from tests.servers import fresh_database, mariadb, postgresql
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.target import Target
from wizard.practice.places import administers, database_url

__all__ = ["mariadb", "postgresql"]
_ALWAYS = ("5.1:postgresql-mariadb", "7.6:mariadb-postgresql", "8.12:mariadb")


@pytest.mark.parametrize(
    "pair",
    [
        pytest.param(pair, id=str(pair), marks=() if str(pair) in _ALWAYS else pytest.mark.slow)
        for pair in PAIRS
    ],
)
def test_there_and_back(pair: Pair, tmp_path: Path, postgresql: Target, mariadb: Target) -> None:
    outcome = migrate_and_go_back(pair, tmp_path, {Engine.POSTGRESQL: postgresql, Engine.MARIADB: mariadb})
    assert outcome.good, outcome


@pytest.mark.slow
def test_an_administrator_of_the_old_databases_server_alone(
    tmp_path: Path, postgresql: Target, mariadb: Target
) -> None:
    """The new database is on another server, on which that account has no business."""
    folder = tmp_path / "run"
    with fresh_database(mariadb) as new:
        ended = practise(folder, "--database", database_url(postgresql), "--new-database", database_url(new))
        assert ended.code == 0, ended.json["findings"]
        old = ended.json["old_database"]["name"]
        engines = ended.json["old_database"]["engine"], ended.json["new_database"]["engine"]
    with connected(postgresql, read_only=False, autocommit=True) as connection:
        connection.exec_driver_sql(f"DROP DATABASE {old} WITH (FORCE)")
        connection.exec_driver_sql(f"DROP ROLE {old}")
    assert engines == ("postgresql", "mariadb")


@pytest.mark.parametrize(
    ("engine", "host", "port", "same"),
    [
        (Engine.POSTGRESQL, "db", None, True),
        (Engine.POSTGRESQL, "db", 5432, True),
        (Engine.POSTGRESQL, "db", 5433, False),
        (Engine.POSTGRESQL, "db2", None, False),
        (Engine.MARIADB, "db", 5432, False),
    ],
)
def test_whose_server_an_administrator_administers(
    engine: Engine, host: str, port: int | None, same: bool
) -> None:
    administrator = Target(Engine.POSTGRESQL, "db", name="postgres", user="postgres")
    assert administers(administrator, Target(engine, host, port, "vco", "vco")) is same
    assert not administers(None, Target(engine, host, port, "vco", "vco"))
