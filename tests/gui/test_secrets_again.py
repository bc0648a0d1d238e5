"""A run that is taken up by the window: its typed passwords are asked for again, and nothing else is lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from wizard.app import make_session
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Outcome
from wizard.migration.session import Session
from wizard.migration.step import StepState
from wizard.practice.process import PracticeServer
from wizard.rehearsal import practice_server
from wizard.steps.answers import ConnectAnswers
from wizard.steps.facts import Server
from wizard.ui.secrets_again import SecretsDialog, ask_again


def begun(folder: Path, server: PracticeServer) -> None:
    """As the window leaves it when its process is killed: the password was typed, never named."""
    session = opened(folder)
    answers = ConnectAnswers(url=server.url, user=server.user, trusted_certificate=server.certificate_sha256)
    session.change("connect", answers)
    session.secrets.type_in("connect.password", server.password)
    assert session.perform("connect", Cancel()).outcome is Outcome.DONE
    session.close()


def opened(folder: Path) -> Session:
    session = make_session(lambda event: None)
    session.open(folder)
    return session


def test_asked_again_and_nothing_else_lost(qtbot: QtBot, tmp_path: Path) -> None:
    with practice_server(tmp_path / "server") as server:
        folder = tmp_path / "run"
        begun(folder, server)
        stored = b"".join(file.read_bytes() for file in folder.rglob("*") if file.is_file())
        assert server.password.encode() not in stored
        session = opened(folder)
        assert session.states["connect"] is StepState.DONE
        assert len(session.facts.require(Server).packages) == 14
        assert session.answers.of("connect", ConnectAnswers).user == server.user
        dialog = SecretsDialog(session)
        qtbot.addWidget(dialog)
        dialog.show()
        assert list(dialog.fields) == ["connect.password"]
        qtbot.keyClicks(dialog.fields["connect.password"].line, server.password)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert session.secrets.get("connect.password") == server.password
        assert session.secrets_to_type() == ()
        assert session.perform("connect", Cancel()).outcome is Outcome.DONE
        session.close()


def test_a_new_run_is_asked_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SecretsDialog, "exec", lambda self: pytest.fail("asked"))
    session = opened(tmp_path / "run")
    ask_again(session)
    session.close()
