"""The first page: the keyring it names, the room a run needs, and the runs that folders hold."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.shown_page import ShownPage, worker
from wizard.app import make_session
from wizard.gallery.stage import RunFolders
from wizard.migration.events import CheckEnded
from wizard.migration.secrets import KEYRING_SERVICE, SecretReference
from wizard.migration.session import Session
from wizard.migration.worker import Worker
from wizard.steps.connect.controller import RUN_FOUND
from wizard.steps.connect.findings import KEYRING_REFUSED, NO_RUN
from wizard.steps.connect.phrases import NO_KEYRING
from wizard.ui.widgets.tick_line import TickLine

__all__ = ["nothing_is_left", "theme", "worker"]
REFUSING = "https://127.0.0.1:9"  # the discard port: nothing listens there


class MemoryKeyring(KeyringBackend):
    priority = 1.0  # type: ignore[assignment]
    name = "Memory Keyring"  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def set_password(self, service: str, username: str, password: str) -> None:
        if self.locked:
            raise KeyringLocked("locked by its owner")
        self.kept[service, username] = password

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))


@pytest.fixture
def ring() -> Iterator[MemoryKeyring]:
    before, ring = keyring.get_keyring(), MemoryKeyring()
    keyring.set_keyring(ring)
    yield ring
    keyring.set_keyring(before)


@pytest.fixture
def shown(qtbot: QtBot, worker: Worker, tmp_path: Path) -> Iterator[ShownPage]:
    session = make_session(lambda event: None)
    shown = ShownPage(session, "connect", worker, qtbot)
    shown.controller.choose_run_folder(str(tmp_path / "run"))
    yield shown
    session.close()


def typed(shown: ShownPage) -> None:
    """Address, user and password as the keyboard gives them; then the keyring has been asked."""
    page = shown.page
    shown.type_in(page.address, REFUSING)
    shown.type_in(page.user, "vcoadmin")
    shown.type_in(page.password.line, "geheim")
    shown.window.until(lambda event: isinstance(event, CheckEnded))


def test_the_password_goes_into_the_keyring_that_the_box_names(shown: ShownPage, ring: MemoryKeyring) -> None:
    typed(shown)
    assert shown.page.remember.text() == "&Keep the password in the keyring (Memory)"
    assert not shown.page.remember.isChecked(), "nothing is kept unasked"
    shown.page.remember.setChecked(True)
    shown.controller.commit()
    shown.window.checked()
    assert ring.kept == {(KEYRING_SERVICE, "vcoadmin@127.0.0.1"): "geheim"}


def test_without_the_tick_nothing_is_kept(shown: ShownPage, ring: MemoryKeyring) -> None:
    typed(shown)
    shown.controller.commit()
    shown.window.checked()
    assert ring.kept == {}
    assert shown.controller.answers.password is None


def test_a_locked_keyring_is_a_finding(shown: ShownPage, ring: MemoryKeyring) -> None:
    typed(shown)
    ring.locked = True
    shown.page.remember.setChecked(True)
    shown.controller.commit()
    shown.window.checked()
    assert [finding.code for finding in shown.controller.common.findings] == [KEYRING_REFUSED.code]
    assert "locked by its owner" in shown.texts(shown.page.findings)
    assert "geheim" not in shown.texts(shown.page)


def test_no_keyring_is_said(shown: ShownPage) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    try:
        typed(shown)
    finally:
        keyring.set_keyring(before)
    assert shown.page.remember.text() == NO_KEYRING
    assert not shown.page.remember.isEnabled()


def test_unticking_forgets_the_reference(shown: ShownPage) -> None:
    shown.controller.set(password=SecretReference(keyring="vcoadmin@vco01"))
    assert shown.page.remember.isChecked()
    shown.page.remember.setChecked(False)
    assert shown.controller.answers.password is None


def test_the_room_is_told_for_the_folder(shown: ShownPage, tmp_path: Path) -> None:
    free = shown.controller.view.free
    assert free is not None
    assert free > 0
    assert "are free" in shown.texts(shown.page.run_folder_field)


@pytest.fixture
def two_steps_done(tmp_path: Path) -> Path:
    return RunFolders(tmp_path).copy(2, 0)


def _with_states(folder: Path) -> None:
    """As an interrupted run leaves its journal."""
    session = make_session(lambda event: None)
    session.open(folder)
    for step in ("connect", "save_certificate"):
        _done(session, step)
    session.close()


def _done(session: Session, step: str) -> None:
    journal = session._journal
    assert journal is not None
    journal.put_step(step, "done", "")


def test_a_run_is_recognised_and_explained(shown: ShownPage, two_steps_done: Path) -> None:
    _with_states(two_steps_done)
    shown.page.ask_folder = lambda parent, caption: str(two_steps_done)
    shown.page.start.chosen.emit("open_folder")
    words = shown.texts(shown.page.found)
    assert "vco01.example.com" in words
    assert "Step 3 of 9: Export packages" in words
    assert shown.controller.blocked() == RUN_FOUND
    assert not shown.page.inputs.isVisible()
    shown.qtbot.waitUntil(shown.page.go_on.hasFocus)
    shown.qtbot.keyClick(shown.page.go_on, Qt.Key.Key_Space)
    wanted = shown.session.wanted
    assert wanted is not None
    assert (wanted.folder, wanted.practice) == (two_steps_done, False)


def test_a_run_folder_typed_as_new_is_not_overwritten(shown: ShownPage, two_steps_done: Path) -> None:
    shown.page.run_folder.edited.emit(str(two_steps_done))
    assert shown.page.found.isVisible()
    shown.qtbot.mouseClick(shown.page.anew, Qt.MouseButton.LeftButton)
    assert not shown.page.found.isVisible()
    assert shown.controller.view.run_folder != str(two_steps_done)
    assert shown.session.wanted is None


def test_a_folder_without_a_run_is_a_finding(shown: ShownPage, tmp_path: Path) -> None:
    shown.page.ask_folder = lambda parent, caption: str(tmp_path)
    shown.page.start.chosen.emit("open_folder")
    assert [finding.code for finding in shown.controller.common.findings] == [NO_RUN.code]
    assert list(tmp_path.iterdir()) == []


def test_a_sentence_ticks_its_box(qtbot: QtBot) -> None:
    line = TickLine("Set the &licence again: it belongs to the database that is no longer used.")
    qtbot.addWidget(line)
    line.resize(180, 200)
    line.show()
    with qtbot.waitSignal(line.toggled):
        qtbot.mouseClick(line.label, Qt.MouseButton.LeftButton)
    assert line.isChecked()
    assert line.box.accessibleName().startswith("Set the licence again")
    assert line.label.height() > 3 * line.label.fontMetrics().height(), "it breaks into lines"
