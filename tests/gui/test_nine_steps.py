"""The real window, driven through all nine steps against the practice Orchestrator."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from cryptography.hazmat.primitives import hashes
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from wizard.app import make_session
from wizard.keystores.certificate_database import open_certificate_database
from wizard.migration.step import StepState
from wizard.migration.worker import Worker
from wizard.orchestrator.trust import Trust, ssl_context
from wizard.packages.verify import verify
from wizard.practice.process import PracticeServer
from wizard.rehearsal import answer_for, played_administrator, practice_server
from wizard.steps.facts import NewCertificate, SavedCertificate
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.wizard_window import WizardWindow

_PATIENCE = 120_000  # milliseconds for one step


@pytest.fixture
def server(tmp_path: Path) -> Iterator[PracticeServer]:
    with practice_server(tmp_path) as running:
        yield running


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> Iterator[WizardWindow]:
    bridge = EventBridge(qapp)
    worker = Worker()
    session = make_session(bridge.carry)
    session.open(tmp_path)
    session.administrator = played_administrator(server)
    answer_for(session, server, confirmed=False)
    window = WizardWindow(session, worker, bridge, Language(qapp), server=lambda: server.url)
    window.ask = lambda parent, question: True  # type: ignore[method-assign,assignment]
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    worker.close()
    session.close()
    bridge.arrived.disconnect(window.take)
    bridge.deleteLater()


def carry_out(qtbot: QtBot, window: WizardWindow, number: int) -> None:
    """Press the page's own verb and wait until the step is done."""
    step = window.session.registry[number]
    window.refresh()
    assert window.bar.primary.isEnabled(), window.controller.common.blocked
    if window.controller.common.only_tests:
        qtbot.mouseClick(window.bar.primary, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not window.controller.common.only_tests, timeout=_PATIENCE)
        window.refresh()
    qtbot.mouseClick(window.bar.primary, Qt.MouseButton.LeftButton)

    def ended() -> bool:
        state = window.session.states[step.id]
        return (
            state is StepState.FAILED
            or (state is StepState.DONE and window.bar.next.isEnabled())
            or (state is StepState.DONE and number == len(window.session.registry) - 1)
        )

    qtbot.waitUntil(ended, timeout=_PATIENCE)
    shown = [finding.message() for finding in window.controller.common.findings]
    assert window.session.states[step.id] is StepState.DONE, shown


def test_from_connect_to_report(
    qtbot: QtBot, window: WizardWindow, server: PracticeServer, tmp_path: Path
) -> None:
    last = len(window.session.registry) - 1
    for number in range(last + 1):
        carry_out(qtbot, window, number)
        if number < last:
            qtbot.mouseClick(window.bar.next, Qt.MouseButton.LeftButton)
    facts = window.session.facts
    old, new = facts.require(SavedCertificate), facts.require(NewCertificate)
    assert old.certificate.sha256 != new.certificate.sha256
    _files_are_proven(tmp_path, server, old.certificate.sha256)
    assert _signer(server, tmp_path) == new.certificate.sha256
    assert not window.bar.back.isEnabled()


def _files_are_proven(folder: Path, server: PracticeServer, old_sha256: str) -> None:
    packages = sorted((folder / "packages").glob("*.package"))
    assert len(packages) == 14
    for package in packages:
        with (
            zipfile.ZipFile(package) as unsigned,
            zipfile.ZipFile(folder / "originals" / package.name) as original,
        ):
            names = set(unsigned.namelist())
            assert not any(name.startswith("signatures/") for name in names)
            assert names == {name for name in original.namelist() if not name.startswith("signatures/")}
            assert all(unsigned.read(name) == original.read(name) for name in names)
    saved = open_certificate_database(
        (folder / "keystore" / "vmo-server.vmokeystore").read_bytes(), server.export_password
    )
    assert saved.chain[0].fingerprint(hashes.SHA256()).hex() == old_sha256
    assert (folder / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def _signer(server: PracticeServer, folder: Path) -> str | None:
    """Fetched by plain HTTP, not by our client."""
    context = ssl_context(Trust(server.certificate_sha256))
    with httpx2.Client(verify=context, auth=(server.user, server.password), timeout=30) as client:
        answer = client.get(
            f"{server.url}/vco/api/packages/com.example.backup/", headers={"Accept": "application/zip"}
        )
    assert answer.status_code == 200
    target = folder / "fetched.package"
    target.write_bytes(answer.content)
    signer = verify(target).signer
    return signer.sha256 if signer else None
