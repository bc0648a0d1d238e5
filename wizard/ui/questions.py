"""Questions that are asked once, with the safe answer as the default."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui import metrics
from wizard.ui.states import State
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel, body_label
from wizard.ui.words import Words, tr

_WIDTH = 130 * metrics.STEP


@dataclass(frozen=True)
class Question:
    """``verb`` names the act, ``stay`` the safe answer; ``facts`` repeat names and fingerprints."""

    title: Words
    sentence: Words
    verb: Words
    stay: Words
    facts: tuple[Fact, ...] = ()


Ask = Callable[[QWidget, Question], bool]
"""Whether the administrator wants the act. Tests put their own answer in its place."""


def ask(parent: QWidget, question: Question) -> bool:
    """Ask in a dialog. Closing it or Esc is the safe answer; the focus returns to where it was."""
    dialog = QuestionDialog(question, parent)
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()


class QuestionDialog(QDialog):
    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr(question.title))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        icon = IconLabel(State.ATTENTION.icon, size=6 * metrics.STEP)
        icon.show_state(State.ATTENTION)
        title = InkLabel(question.title, points=13.0)
        head = QHBoxLayout()
        head.setSpacing(3 * metrics.STEP)
        head.addWidget(icon)
        head.addWidget(title, 1)
        self.stay = push_button(question.stay, primary=True)  # what Enter takes looks like it
        self.go = push_button(question.verb)
        self.stay.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        foot.addStretch(1)
        foot.addWidget(self.stay)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.SECTION, metrics.SECTION, metrics.SECTION, metrics.SECTION)
        column.setSpacing(metrics.SPACE)
        column.addLayout(head)
        column.addWidget(body_label(question.sentence))
        if question.facts:
            column.addWidget(FactsCard("", question.facts))
        column.addSpacing(metrics.GAP)
        column.addLayout(foot)
        self.stay.setDefault(True)
        self.stay.setFocus()
        self.setAccessibleDescription(tr(question.sentence))
