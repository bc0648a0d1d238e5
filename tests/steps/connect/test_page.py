"""The first page: the keyring it names, and the folder a run is saved in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked
from pytestqt.qtbot import QtBot

from tests.gui.conftest import nothing_is_left, theme
from tests.steps.shown_page import ShownPage, worker
from wizard.app import make_session
from wizard.migration.events import CheckEnded
from wizard.migration.secrets import KEYRING_SERVICE, SecretReference
from wizard.migration.worker import Worker
from wizard.steps.answers import DatabaseAnswers
from wizard.steps.connect.controller import PREPARE
from wizard.steps.connect.findings import KEYRING_REFUSED
from wizard.steps.connect.phrases import NO_KEYRING

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


def test_a_file_in_the_way_is_told_under_the_field_before_any_work(shown: ShownPage, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    typed(shown)
    shown.page.run_folder.edited.emit(str(tmp_path / "notes.txt" / "run"))
    field = shown.page.run_folder_field
    assert field.shown_error == f"{tmp_path / 'notes.txt'} is a file. Choose a folder."
    blocked = shown.controller.blocked()
    assert blocked is not None
    assert blocked.words() == field.shown_error
    shown.page.run_folder.edited.emit(str(tmp_path / "run"))
    assert field.shown_error == ""
    assert shown.controller.blocked() is None
    assert not (tmp_path / "run").exists(), "looking writes nothing"


@pytest.mark.parametrize(
    ("refused", "said"), [(os.W_OK | os.X_OK, "You may not write in"), (os.R_OK, "You may not read")]
)
def test_a_folder_of_somebody_else_is_told(
    shown: ShownPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refused: int, said: str
) -> None:
    """Rights do not bind the superuser, so the system's answer is made up."""
    monkeypatch.setattr(os, "access", lambda path, mode: mode != refused)
    shown.page.run_folder.edited.emit(str(tmp_path / "run"))
    assert shown.page.run_folder_field.shown_error.startswith(f"{said} {tmp_path}.")


def test_a_full_disk_is_told(shown: ShownPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage._replace(free=4096))
    shown.page.run_folder.edited.emit(str(tmp_path / "run"))
    assert "is full" in shown.page.run_folder_field.shown_error


def test_a_relative_folder_is_told(shown: ShownPage) -> None:
    shown.page.run_folder.edited.emit("run")
    assert shown.page.run_folder_field.shown_error == "Give the whole path of the folder."


def test_packages_by_hand_say_where_they_go(shown: ShownPage, tmp_path: Path) -> None:
    shown.page.start.cards["folder"].click()
    page = shown.page
    words = shown.texts(page.lines)
    assert words.count("\n") == 5, "three lines, each with its number"
    assert str(tmp_path / "run" / "exports") in words
    assert page.address_field.label.text() == "&Address (optional)"
    assert not page.user_field.isVisible()
    assert shown.controller.verb == PREPARE
    assert shown.controller.blocked() is None


def test_half_an_address_is_no_fault(shown: ShownPage) -> None:
    shown.type_in(shown.page.address, "https://[fe80")
    assert shown.controller.answers.url == "https://[fe80"


def test_the_old_database_is_answered(shown: ShownPage) -> None:
    form = shown.page.old_database
    form.engine.cards["postgresql"].click()
    form.host.textEdited.emit(" db01 ")
    form.port.setValue(5433)
    form.database.textEdited.emit("vcodb")
    form.login.textEdited.emit("vco")
    form.password.edited.emit("geheim")
    wanted = DatabaseAnswers(engine="postgresql", host="db01", port=5433, name="vcodb", user="vco")
    assert shown.controller.answers.old_database == wanted
    assert shown.session.secrets.get("connect.old_database.password") == "geheim"
