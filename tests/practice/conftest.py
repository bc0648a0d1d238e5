"""Practice servers as real child processes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.practice.plain_http import Http, client
from wizard.practice.process import PracticeOptions, PracticeServer, start


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PracticeServer]:
    """Profile 7.6 with its own content, for tests that change nothing."""
    with start(tmp_path_factory.mktemp("shared")) as server:
        yield server


@pytest.fixture
def shared(shared_server: PracticeServer) -> Http:
    return client(shared_server)


@pytest.fixture
def start_server(tmp_path: Path) -> Iterator[Callable[..., PracticeServer]]:
    """Starts servers of their own; all of them end with the test."""
    started: list[PracticeServer] = []

    def begin(folder: Path | None = None, **options: object) -> PracticeServer:
        server = start(folder or tmp_path / "run", PracticeOptions(**{"restart_seconds": 0.3, **options}))
        started.append(server)
        return server

    yield begin
    for server in started:
        server.stop()


def wait_until(condition: Callable[[], object], seconds: float = 15) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "did not happen in time"
        time.sleep(0.05)
