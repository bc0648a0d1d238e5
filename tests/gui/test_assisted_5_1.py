"""The real window on a 5.1 server: whatever is asked of the administrator is done in the practice server's
configuration interface and client, by the button that practice offers beside the instructions."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.app import make_session
from wizard.databases.fingerprint import logical_fingerprint
from wizard.databases.target import parse_url
from wizard.migration.controller import Activity
from wizard.migration.events import Event, JobWaits
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.packages.verify import verify
from wizard.practice.process import PracticeOptions, PracticeServer
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps.answers import ExportPackagesAnswers
from wizard.steps.facts import NewCertificate, OldDatabaseCheck, SavedCertificate
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.wizard_window import WizardWindow

KEPT = ("com.example.backup", "com.example.library.network", "com.example.tagging")
_PATIENCE = 120_000  # milliseconds for one act

ASKED = [
    "save_certificate.keystore",
    "export_packages.by_hand",
    "back_up_configuration.export",
    "switch.stop",
    "switch.bind",
    "switch.install",
    "switch.start",
    "import_packages.import",
    "import_packages.compare",
]
"""The jobs that the manuals of 5.1 leave to people, in order."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path, PracticeOptions(profile="5.1", restart_seconds=0.3)) as running:
        yield running


class Recorder:
    """Carries events to the window and remembers which jobs waited for the administrator."""

    def __init__(self, bridge: EventBridge) -> None:
        self._bridge = bridge
        self.waited: list[str] = []

    def take(self, event: Event) -> None:
        if isinstance(event, JobWaits):
            self.waited.append(event.job)
        self._bridge.carry(event)


@pytest.fixture
def recorder(qapp: QApplication) -> Iterator[Recorder]:
    bridge = EventBridge(qapp)
    yield Recorder(bridge)
    bridge.deleteLater()


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, server: PracticeServer, recorder: Recorder
) -> Iterator[WizardWindow]:
    worker, bridge = Worker(), recorder._bridge
    session = make_session(recorder.take)
    session.open(tmp_path)
    session.administrator = played_administrator(server)
    answer_for(session, server, confirmed=False)
    left_out = sorted(set(server.administrator.package_names()).difference(KEPT))
    session.change("export_packages", ExportPackagesAnswers(leave_out=tuple(left_out)))
    window = WizardWindow(session, worker, bridge, Language(qapp), server=lambda: server.url)
    window.ask = lambda parent, question: True  # type: ignore[method-assign,assignment]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    worker.close()
    session.close()
    bridge.arrived.disconnect(window.take)


def press(qtbot: QtBot, window: WizardWindow, button: object) -> None:
    """Press it and wait until the worker has come to an end."""
    assert button.isVisible()  # type: ignore[attr-defined]
    assert button.isEnabled(), window.controller.common.blocked  # type: ignore[attr-defined]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: window.controller.common.activity is Activity.IDLE, timeout=_PATIENCE)


def carry_out(qtbot: QtBot, window: WizardWindow, step: str) -> None:
    """The page's verb; then, as long as something is asked, the administrator does it and it is checked."""
    window.refresh()
    if window.controller.common.only_tests:
        press(qtbot, window, window.bar.primary)
        window.refresh()
    press(qtbot, window, window.bar.primary)
    while window.session.states[step] is StepState.WAITING:
        page = window.page
        assert page.instructions.isVisible()
        assert window.bar.primary.text().replace("&", "") == "Check now"
        press(qtbot, window, page.play)
    shown = [finding.message() for finding in window.controller.common.findings]
    assert window.session.states[step] is StepState.DONE, shown


def test_from_connect_to_report(
    qtbot: QtBot, window: WizardWindow, server: PracticeServer, recorder: Recorder, tmp_path: Path
) -> None:
    old_database = parse_url(server.old_database)
    before = logical_fingerprint(old_database)
    steps = [step.id for step in window.session.registry]
    for step in steps:
        carry_out(qtbot, window, step)
        if step != steps[-1]:
            qtbot.mouseClick(window.bar.next, Qt.MouseButton.LeftButton)
    assert list(dict.fromkeys(recorder.waited)) == ASKED
    facts = window.session.facts
    old, new = facts.require(SavedCertificate).certificate, facts.require(NewCertificate).certificate
    assert _signer(server, tmp_path) == new.sha256 != old.sha256
    assert sorted(server.administrator.package_names()) == sorted(KEPT)
    assert facts.require(OldDatabaseCheck).unchanged is True
    assert logical_fingerprint(old_database) == before
    report = json.loads((tmp_path / "report.json").read_bytes())
    assert {step["state"] for step in report["steps"]} == {"done"}
    assert (report["server"]["profile"], report["packages"]["identical"]) == ("5.1", len(KEPT))
    for name in KEPT:
        with zipfile.ZipFile(tmp_path / "packages" / f"{name}.package") as unsigned:
            assert not any(entry.startswith("signatures/") for entry in unsigned.namelist())


def _signer(server: PracticeServer, folder: Path) -> str | None:
    """Exported in the client, as 5.1 offers it to people alone."""
    target = folder / "fetched.package"
    server.administrator.export_package(KEPT[0], target)
    signer = verify(target).signer
    return signer.sha256 if signer else None
