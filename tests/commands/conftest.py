"""Commands that are called in this process, and finished and rolled-back practice runs for them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.calling import Caller
from wizard.app import make_session, roll_back, run_all
from wizard.foundation.cancel import Cancel
from wizard.rehearsal import answer_for, played_administrator, practice_server


@pytest.fixture
def call(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Caller:
    return Caller(monkeypatch, capsys)


@pytest.fixture(scope="session")
def _runs(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder, finished = tmp_path_factory.mktemp("runs") / "run", tmp_path_factory.mktemp("runs") / "finished"
    with practice_server(folder) as server:
        session = make_session(lambda event: None)
        try:
            session.open(folder)
            answer_for(session, server, confirmed=True)
            act = played_administrator(server)
            assert run_all(session, Cancel(), act).outcome == "done"
            shutil.copytree(folder, finished)
            assert roll_back(session, Cancel(), act).outcome == "rolled_back"
        finally:
            session.close()
    return finished, folder


@pytest.fixture
def finished_run(_runs: tuple[Path, Path], tmp_path: Path) -> Path:
    return Path(shutil.copytree(_runs[0], tmp_path / "finished"))


@pytest.fixture
def rolled_back_run(_runs: tuple[Path, Path]) -> Path:
    """Where it was made: its practice server and databases know their places."""
    return _runs[1]
