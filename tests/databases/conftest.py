"""Databases of every engine that tests can really reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.servers import (
    fresh_mariadb,
    fresh_postgresql,
    mariadb,
    postgresql,
    private_mariadb,
    private_postgresql,
    scratch_postgresql,
)
from wizard.databases.connection import connected
from wizard.databases.engine import Engine
from wizard.databases.target import Target

__all__ = [
    "fresh_mariadb",
    "fresh_postgresql",
    "mariadb",
    "postgresql",
    "private_mariadb",
    "private_postgresql",
    "scratch_postgresql",
]


@pytest.fixture
def fresh_sqlite(tmp_path: Path) -> Target:
    path = tmp_path / "fresh.db"
    path.touch()
    return Target(Engine.SQLITE, path=str(path))


@pytest.fixture(params=["sqlite", "postgresql", "mariadb"])
def fresh(request: pytest.FixtureRequest) -> Target:
    """An empty database on each engine in turn."""
    target: Target = request.getfixturevalue(f"fresh_{request.param}")
    return target


def run(target: Target, *statements: str) -> None:
    """Run statements with writing allowed, in one transaction."""
    with connected(target, read_only=False) as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)
