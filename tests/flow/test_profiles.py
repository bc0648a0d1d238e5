"""Whole migrations of other servers, on other databases, with real packages."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.flow.command import call, practise
from tests.flow.proofs import everything_was_proven
from tests.servers import postgresql  # noqa: F401 - a fixture
from wizard.databases.connection import connected
from wizard.databases.target import Target
from wizard.packages.verify import verify
from wizard.practice.places import database_url


@pytest.fixture
def small(tmp_path: Path, corpus_packages: Path) -> Path:
    """Two small real packages of different servers."""
    folder = tmp_path / "packages"
    folder.mkdir()
    for part in ("GaryFlynn__*", "jakkulabs__*"):
        (file,) = corpus_packages.glob(part)
        shutil.copy(file, folder)
    return folder


@pytest.fixture
def practice_databases(postgresql: Target) -> Iterator[str]:  # noqa: F811
    """URL of the administrator; the databases and logins that the run makes are dropped afterwards."""

    def made(what: str) -> set[str]:
        with connected(postgresql, read_only=True) as connection:
            rows = connection.exec_driver_sql(what).scalars().all()
            return {name for name in rows if name.startswith("practice_")}

    listing = "SELECT datname FROM pg_database", "SELECT rolname FROM pg_roles"
    before = [made(what) for what in listing]
    yield database_url(postgresql)
    with connected(postgresql, read_only=False, autocommit=True) as connection:
        for name in made(listing[0]) - before[0]:
            connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
        for name in made(listing[1]) - before[1]:
            connection.exec_driver_sql(f"DROP ROLE {name}")


def test_real_packages_in_the_oldest_server(tmp_path: Path, small: Path) -> None:
    """5.1: no export over the network; the administrator is played."""
    folder = tmp_path / "run"
    ended = practise(folder, "--profile", "5.1", "--packages-from", small)
    assert ended.code == 0, ended.json["findings"]
    everything_was_proven(ended.json, folder, 2)
    assert ended.json["server"]["profile"] == "5.1"
    assert call("verify", folder, "--json").code == 0


@pytest.mark.slow
@pytest.mark.parametrize("profile", ["5.1", "5.5", "8.12"])
def test_every_profile_with_its_own_content(tmp_path: Path, profile: str) -> None:
    folder = tmp_path / "run"
    ended = practise(folder, "--profile", profile)
    assert ended.code == 0, ended.json["findings"]
    everything_was_proven(ended.json, folder, ended.json["packages"]["found"])
    assert ended.json["packages"]["found"] >= 12
    back = call("rollback", folder, "--json")
    assert (back.code, back.json["outcome"]) == (0, "rolled_back"), back.json["findings"]


@pytest.mark.slow  # the pairs of engines are there and back in the default run
def test_postgresql(tmp_path: Path, small: Path, practice_databases: str) -> None:
    folder = tmp_path / "run"
    ended = practise(folder, "--database", practice_databases, "--packages-from", small)
    assert ended.code == 0, ended.json["findings"]
    everything_was_proven(ended.json, folder, 2)
    assert {ended.json["old_database"]["engine"], ended.json["new_database"]["engine"]} == {"postgresql"}
    assert call("resume", folder, "--json").json == ended.json


@pytest.mark.slow
def test_two_hundred_packages(tmp_path: Path) -> None:
    ended = practise(tmp_path / "run", "--count", "200")
    assert ended.code == 0, ended.json["findings"]
    everything_was_proven(ended.json, tmp_path / "run", 200)


@pytest.mark.slow
def test_every_package_of_the_corpus(tmp_path: Path, corpus_packages: Path) -> None:
    """A folder never holds a package name twice, so several runs."""
    with (corpus_packages / "INDEX.tsv").open(encoding="utf-8") as index:
        files = [corpus_packages / row["file"] for row in csv.DictReader(index, delimiter="\t")]
    runs: list[dict[str, Path]] = []
    for file in files:
        name = verify(file).name
        fitting = next((run for run in runs if name not in run), None)
        if fitting is None:
            runs.append(fitting := {})
        fitting[name] = file
    assert len(files) == 23
    assert len(runs) == 6
    for number, packages in enumerate(runs):
        source = tmp_path / f"packages-{number}"
        source.mkdir()
        for file in packages.values():
            shutil.copy(file, source)
        folder = tmp_path / f"run-{number}"
        ended = practise(folder, "--packages-from", source)
        assert ended.code in (0, 1), ended.json["findings"]
        result = {**ended.json, "outcome": "done"} if ended.code == 1 else ended.json
        everything_was_proven(result, folder, len(packages))
