"""The connection to a database as Orchestrator's own form asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui.widgets.arranging import column_in, in_two_columns
from wizard.ui.widgets.choice import Choice, ChoiceCards
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.words import Words, tr


class DatabaseForm(QWidget):
    """Everything in it may be left out. ``engines``: key and title of each."""

    edited = Signal(str, object)
    """Name and new value of one of engine, host, port (None: the usual one), name, user."""
    password_edited = Signal(str)

    def __init__(self, engines: Sequence[tuple[str, Words]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.engine = ChoiceCards(
            QT_TRANSLATE_NOOP("wizard", "Engine"),
            [Choice("", QT_TRANSLATE_NOOP("wizard", "Not connected"))]
            + [Choice(key, title) for key, title in engines],
            columns=3,
        )
        self.host, self.database, self.login = QLineEdit(), QLineEdit(), QLineEdit()
        self.lines = {"host": self.host, "name": self.database, "user": self.login}
        self.port = QSpinBox()
        self.port.setRange(0, 65535)
        self.port.setSpecialValueText(tr(QT_TRANSLATE_NOOP("wizard", "the usual one")))
        self.password = PasswordField()
        fields = (
            (QT_TRANSLATE_NOOP("wizard", "Host"), self.host),
            (QT_TRANSLATE_NOOP("wizard", "Port"), self.port),
            (QT_TRANSLATE_NOOP("wizard", "Database"), self.database),
            (QT_TRANSLATE_NOOP("wizard", "Login"), self.login),
            (QT_TRANSLATE_NOOP("wizard", "Password"), self.password),
        )
        column = column_in(self)
        column.addWidget(self.engine)
        column.addLayout(
            in_two_columns([FormField(label, editor, optional=True) for label, editor in fields])
        )
        self.engine.chosen.connect(lambda key: self.edited.emit("engine", key))
        self.port.valueChanged.connect(lambda port: self.edited.emit("port", port or None))
        self.password.edited.connect(self.password_edited)
        for name, line in self.lines.items():
            line.textEdited.connect(lambda typed, name=name: self.edited.emit(name, typed.strip()))

    def show_values(self, engine: str, port: int | None, lines: Mapping[str, str]) -> None:
        """Show a connection as it is known; emits nothing. What is being typed stays."""
        self.engine.choose(engine)
        self.port.blockSignals(True)
        self.port.setValue(port or 0)
        self.port.blockSignals(False)
        for name, line in self.lines.items():
            if line.text() != lines[name] and not line.hasFocus():
                line.setText(lines[name])
