"""Passwords that were typed in an earlier session of a run are asked for again: they are never stored."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.session import Session
from wizard.ui import metrics
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.form_field import FormField
from wizard.ui.widgets.labels import InkLabel, body_label
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.words import tr

TITLE = QT_TRANSLATE_NOOP("wizard", "Type the passwords of this run again")
SENTENCE = QT_TRANSLATE_NOOP(
    "wizard", "Passwords are kept for one session only. Everything else of the run is as you left it."
)
GO_ON = QT_TRANSLATE_NOOP("wizard", "&Go on with the run")
_WIDTH = 110 * metrics.STEP


def ask_again(session: Session) -> None:
    """Nothing where the run was begun in this session, or its passwords are named by references."""
    if not session.secrets_to_type():
        return
    dialog = SecretsDialog(session)
    try:
        dialog.exec()
    finally:
        dialog.deleteLater()


class SecretsDialog(QDialog):
    """One field for each; what is typed is kept when the dialog is accepted."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr(TITLE))
        self.setMinimumWidth(_WIDTH)
        self.fields: dict[str, PasswordField] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.SECTION, metrics.SECTION, metrics.SECTION, metrics.SECTION)
        column.setSpacing(metrics.GAP)
        column.addWidget(InkLabel(TITLE, points=13.0))
        column.addWidget(body_label(SENTENCE))
        for setting, label in session.secrets_to_type():
            self.fields[setting] = PasswordField()
            column.addWidget(FormField(label, self.fields[setting]))
        self.go = push_button(GO_ON, primary=True)
        self.go.setDefault(True)
        self.go.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.go)
        column.addLayout(row)

    def accept(self) -> None:
        for setting, field in self.fields.items():
            if field.text():
                self._session.secrets.type_in(setting, field.text())
        super().accept()
