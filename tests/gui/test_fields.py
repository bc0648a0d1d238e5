from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.gui import accessible
from tests.gui.sampler import assess
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.password_pair import PasswordPair
from wizard.ui.widgets.path_field import PathField, PathKind


class _Form(QWidget):
    """Two fields; the first refuses spaces, as a controller would say."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.other = QLineEdit(), QLineEdit()
        self.field = FormField("Database &name", self.line, hint="Letters, digits and _")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(FormField("&Other", self.other))
        self.line.textEdited.connect(self.check)

    def check(self, value: str) -> None:
        self.field.set_error("A space is not possible." if " " in value else "")


@pytest.fixture
def form(qtbot: QtBot) -> _Form:
    form = _Form()
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.line.setFocus()
    qtbot.waitUntil(form.line.hasFocus)
    return form


def _shown(form: _Form) -> str:
    return form.field._below.text()


def test_an_error_waits_until_the_field_is_left(form: _Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.line, "vco 2026")
    assert _shown(form) == "Letters, digits and _"
    form.other.setFocus()
    assert _shown(form) == "A space is not possible."


def test_an_error_is_gone_at_once_when_cured_and_does_not_nag_while_typing(form: _Form, qtbot: QtBot) -> None:
    qtbot.keyClicks(form.line, "a b")
    form.other.setFocus()
    form.line.setFocus()
    assert _shown(form) == "A space is not possible."
    qtbot.keyClick(form.line, Qt.Key.Key_Backspace)
    qtbot.keyClick(form.line, Qt.Key.Key_Backspace)
    assert _shown(form) == "Letters, digits and _"
    qtbot.keyClicks(form.line, " c")
    assert _shown(form) == "Letters, digits and _"


def test_hint_and_error_are_the_accessible_description(form: _Form) -> None:
    assert accessible.name(form.line) == "Database name"
    assert accessible.description(form.line) == "Letters, digits and _"
    form.field.set_error("A space is not possible.")
    form.field.reveal_error()
    assert accessible.description(form.line) == "A space is not possible. Letters, digits and _"


def test_an_error_does_not_move_the_layout(form: _Form, qtbot: QtBot) -> None:
    before = form.other.mapTo(form, form.other.rect().topLeft())
    form.field.set_error("A space is not possible.")
    form.field.reveal_error()
    qtbot.wait(1)
    assert form.other.mapTo(form, form.other.rect().topLeft()) == before


def test_the_mnemonic_of_the_label_leads_to_the_input(form: _Form) -> None:
    assert form.field.label.buddy() is form.line


def test_a_locked_field_says_why(form: _Form) -> None:
    form.field.set_locked("Set by the server's version.")
    assert not form.line.isEnabled()
    assert accessible.description(form.line) == "Set by the server's version."


@pytest.fixture
def password(qtbot: QtBot) -> PasswordField:
    field = PasswordField()
    qtbot.addWidget(field)
    field.resize(300, 32)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.line.hasFocus)
    return field


def test_a_password_is_masked_and_revealed_by_keyboard(password: PasswordField, qtbot: QtBot) -> None:
    qtbot.keyClicks(password.line, "s3cret")
    assert password.line.displayText() != "s3cret"
    qtbot.keyClick(password.line, Qt.Key.Key_Tab)
    assert password.reveal_button.hasFocus()
    assert accessible.name(password.reveal_button) == "Show the password"
    qtbot.keyClick(password.reveal_button, Qt.Key.Key_Space)
    assert password.line.displayText() == "s3cret"
    assert accessible.name(password.reveal_button) == "Hide the password"


def test_a_pasted_password_is_not_trimmed(password: PasswordField) -> None:
    QGuiApplication.clipboard().setText("  with spaces \t")
    password.line.paste()
    assert password.text() == "  with spaces \t"


@pytest.mark.parametrize(
    ("letter", "shift", "warned"),
    [("a", False, False), ("A", True, False), ("A", False, True), ("a", True, True)],
)
def test_caps_lock_is_noticed_from_the_case_of_a_letter(
    password: PasswordField, letter: str, shift: bool, warned: bool
) -> None:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(password.line, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter))
    assert password.text() == letter
    assert password.caps_lock.isVisible() is warned
    if warned:
        assert accessible.name(password.caps_lock) == "Caps Lock is on"


def test_a_revealed_password_is_masked_when_the_window_is_left(password: PasswordField, qtbot: QtBot) -> None:
    password.reveal(True)
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: password.line.echoMode() is QLineEdit.EchoMode.Password)


@pytest.fixture
def pair(qtbot: QtBot) -> PasswordPair:
    pair = PasswordPair("Export &password", "&Repeat", hint="Printable ASCII letters", assess=assess)
    qtbot.addWidget(pair)
    pair.show()
    return pair


def test_a_pair_gives_its_password_only_when_both_agree(pair: PasswordPair, qtbot: QtBot) -> None:
    qtbot.keyClicks(pair.first.line, "correct horse")
    assert pair.password() is None
    qtbot.keyClicks(pair.second.line, "correct hors")
    pair.reveal_errors()
    assert pair.repeat.shown_error == "The two passwords differ."
    qtbot.keyClicks(pair.second.line, "e")
    assert pair.repeat.shown_error == ""
    assert pair.password() == "correct horse"


def test_a_pair_refuses_what_java_cannot_open_and_says_its_strength(pair: PasswordPair, qtbot: QtBot) -> None:
    pair.set_password("größer")
    assert pair.password() is None
    assert pair.field.error == "Java opens a key only with printable ASCII letters."
    pair.set_password("correct horse battery")
    assert accessible.name(pair.strength) == "Strength of the password: strong"


def test_revealing_one_of_a_pair_reveals_both(pair: PasswordPair) -> None:
    pair.first.reveal_button.click()
    assert pair.second.line.echoMode() is QLineEdit.EchoMode.Normal


def test_a_chosen_path_counts_as_edited(qtbot: QtBot) -> None:
    field = PathField(PathKind.FOLDER, ask=lambda present: present + "/run")
    qtbot.addWidget(field)
    field.show()
    field.set_text("/srv")
    with qtbot.waitSignal(field.edited) as edited:
        field.button.click()
    assert edited.args == [field.text()]
    assert field.text().replace("\\", "/") == "/srv/run"
    field.ask = lambda present: ""
    field.button.click()  # the dialog was cancelled
    assert field.text().replace("\\", "/") == "/srv/run"
