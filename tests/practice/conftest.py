"""Practice servers as real child processes."""

from __future__ import annotations

import shutil
import threading
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


@pytest.fixture(scope="session")
def filled_folder(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """The run folder of a server of this profile that was filled and ended; made once, to be copied."""
    made: dict[str, Path] = {}

    def folder(profile: str) -> Path:
        if profile not in made:
            made[profile] = tmp_path_factory.mktemp(f"filled-{profile}")
            start(made[profile], PracticeOptions(profile=profile)).stop()
        return made[profile]

    return folder


@pytest.fixture
def start_server(
    tmp_path: Path, filled_folder: Callable[[str], Path]
) -> Iterator[Callable[..., PracticeServer]]:
    """Starts servers of their own; all of them end with the test."""
    started: list[PracticeServer] = []

    def begin(folder: Path | None = None, **options: object) -> PracticeServer:
        folder = folder or tmp_path / "run"
        if not (folder / "practice").exists() and set(options) <= {"profile", "faults", "restart_seconds"}:
            copy_run_folder(filled_folder(str(options.get("profile", "7.6"))), folder)
        server = start(folder, PracticeOptions(**{"restart_seconds": 0.3, **options}))
        started.append(server)
        return server

    yield begin
    for server in started:
        server.stop()


@pytest.fixture(scope="session", params=["5.1", "5.5", "7.6", "8.12"])
def every_server(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    filled_folder: Callable[[str], Path],
) -> Iterator[PracticeServer]:
    """One of each profile, for tests that leave it as they found it."""
    folder = tmp_path_factory.mktemp(f"every-{request.param}")
    copy_run_folder(filled_folder(request.param), folder)
    with start(folder, PracticeOptions(profile=request.param, restart_seconds=0.3)) as server:
        yield server


def copy_run_folder(source: Path, target: Path) -> None:
    shutil.copytree(source / "practice", target / "practice")
    settings = target / "practice" / "settings.json"
    settings.write_text(settings.read_text("utf-8").replace(str(source), str(target)), "utf-8")


def wait_until(condition: Callable[[], object], seconds: float = 15) -> None:
    deadline, pause = time.monotonic() + seconds, threading.Event()
    while not condition():
        assert time.monotonic() < deadline, "did not happen in time"
        pause.wait(0.05)
