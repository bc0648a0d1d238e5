"""The worked example works: unattended and in the window, and CONTRIBUTING.md shows it as it is."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.example_step.answers import ListPackagesAnswers, PackageList
from tests.example_step.step import LIST_PACKAGES
from wizard.foundation.cancel import Cancel
from wizard.migration.events import Event, Outcome
from wizard.migration.session import Session
from wizard.migration.step import Situation, StepState
from wizard.migration.worker import Worker
from wizard.steps.catalogue import catalogue
from wizard.steps.facts import ExportedPackage, ExportedPackages
from wizard.steps.registry import registry
from wizard.ui.event_bridge import EventBridge
from wizard.ui.language import Language
from wizard.ui.wizard_window import WizardWindow

HERE = Path(__file__).parent
DIGEST = "ab" * 32
SAVED = ExportedPackage(
    "com.example.a", "packages/a", "originals/a", DIGEST, DIGEST, 1, 1, "7.6.0", "vRO", "vef", 1
)


def _session(emit: object, folder: Path) -> Session:
    steps = list(registry())
    steps.insert(3, LIST_PACKAGES)  # the one line of the registry
    session = Session(steps, catalogue(), emit)  # type: ignore[arg-type]
    session.open(folder)
    session.facts.put(ExportedPackages((SAVED,), 1, datetime.datetime.now(datetime.UTC)))
    return session


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    seen: list[Event] = []
    opened = _session(seen.append, tmp_path)
    yield opened
    opened.close()


def _situation(session: Session) -> Situation:
    return Situation(session.answers, session.facts, session.secrets)


def test_it_writes_and_proves(session: Session, tmp_path: Path) -> None:
    assert session.perform("list_packages", Cancel()).outcome is Outcome.DONE
    assert (tmp_path / "packages.txt").read_text() == f"{DIGEST}  com.example.a\n"
    assert session.facts.get(PackageList) == PackageList("packages.txt", 1)
    section = LIST_PACKAGES.section(_situation(session))
    assert section is not None
    assert [line.value for line in section.lines] == ["packages.txt"]


def test_a_file_that_is_there_already_stays(session: Session, tmp_path: Path) -> None:
    """The journal knows of no list, yet one is there: the runner asks, it does not overwrite."""
    (tmp_path / "packages.txt").write_text("mine\n")
    performed = session.perform("list_packages", Cancel())
    assert [finding.code for finding in performed.findings] == ["job_leftovers"]
    assert (tmp_path / "packages.txt").read_text() == "mine\n"


def test_it_may_be_left_out(session: Session, tmp_path: Path) -> None:
    session.change("list_packages", replace(ListPackagesAnswers(), skip=True))
    session.perform("list_packages", Cancel())
    assert session.states["list_packages"] is StepState.SKIPPED
    assert not (tmp_path / "packages.txt").exists()


def test_plan_and_answers_have_it(session: Session) -> None:
    assert "list_packages.write" in [job.id for job in session.plan().jobs]
    assert b"[list_packages]" in session.answers.toml()


def test_the_window_shows_and_does_it(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    bridge, worker = EventBridge(qapp), Worker()
    session = _session(bridge.carry, tmp_path)
    for step in ("connect", "save_certificate", "export_packages"):
        session.states[step] = StepState.DONE
    window = WizardWindow(session, worker, bridge, Language(qapp), server=lambda: "")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.open_step("list_packages")
    qtbot.mouseClick(window.bar.primary, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.page.card.isVisible())
    assert session.states["list_packages"] is StepState.DONE
    worker.close()
    session.close()
    bridge.arrived.disconnect(window.take)
    bridge.deleteLater()


def test_contributing_shows_it_as_it_is() -> None:
    words = (HERE.parent.parent / "CONTRIBUTING.md").read_text(encoding="utf-8")
    blocks = re.findall(r"   ```python\n(.*?)   ```", words, re.DOTALL)
    source = "\n".join(path.read_text(encoding="utf-8") for path in sorted(HERE.glob("*.py")))
    assert len(blocks) == 6
    for block in blocks:
        shown = re.sub(r"^   ", "", block, flags=re.MULTILINE).strip()
        assert shown in source, shown
