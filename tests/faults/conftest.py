"""Practice servers to go wrong with, and answers for unattended runs against them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.faults.unattended import Migration
from wizard.practice.process import PracticeOptions, PracticeServer, start


@pytest.fixture(scope="session")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The run folder of a practice server that was filled and ended, to be copied."""
    folder = tmp_path_factory.mktemp("filled")
    start(folder).stop()
    return folder


def copied(source: Path, target: Path) -> Path:
    shutil.copytree(source / "practice", target / "practice")
    settings = target / "practice" / "settings.json"
    settings.write_text(settings.read_text("utf-8").replace(str(source), str(target)), "utf-8")
    return target


@pytest.fixture(scope="session")
def server(filled: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    """For runs that fail before the server changes: every one of them proves that it did not."""
    folder = copied(filled, tmp_path_factory.mktemp("server"))
    with start(folder, PracticeOptions(restart_seconds=0.3)) as running:
        yield running


@pytest.fixture
def own_folder(filled: Path, tmp_path: Path) -> Path:
    """Of a server that a test changes before it starts."""
    return copied(filled, tmp_path / "server")


@pytest.fixture
def migration(server: PracticeServer, tmp_path: Path) -> Migration:
    return Migration(server, tmp_path)


@pytest.fixture
def unchanged(server: PracticeServer) -> Iterator[Callable[[], None]]:
    """Asserts at the end of the test that the server is as it was, and takes away the faults."""
    before = _state(server)
    yield lambda: None
    server.administrator.clear_faults()
    assert _state(server) == before


def _state(server: PracticeServer) -> tuple[object, ...]:
    status = server.administrator.status()
    database = Path(server.old_database.removeprefix("sqlite:///"))
    return status, server.administrator.package_names(), database.read_bytes()
