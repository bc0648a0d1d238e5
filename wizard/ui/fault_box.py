"""The box that says a fault of the program was caught: what it means, where the log is, details to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.ui import metrics
from wizard.ui.announce import announce
from wizard.ui.faults import Fault
from wizard.ui.states import State
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.card import Fact, FactsCard
from wizard.ui.widgets.icon_label import IconLabel
from wizard.ui.widgets.labels import InkLabel, body_label
from wizard.ui.words import tr

_WIDTH = 130 * metrics.STEP
_TITLE = QT_TRANSLATE_NOOP("wizard", "The wizard met a fault of its own")
_SENTENCE = QT_TRANSLATE_NOOP(
    "wizard",
    "What you did last was not carried out to its end. What was done and proven before is recorded in the run folder.",
)
_REMEDY = QT_TRANSLATE_NOOP(
    "wizard",
    "Try it again. Where the page no longer answers, close the wizard, start it again and choose “Continue a run "
    "folder”. If the fault returns, report it with the details; they hold no names and no passwords.",
)


class FaultBox(QDialog):
    """``log``: the path of the run folder's log; empty while no run folder is open."""

    def __init__(self, fault: Fault, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = fault
        self.setWindowTitle(tr(_TITLE))
        self.setModal(True)
        self.setMinimumWidth(_WIDTH)
        icon = IconLabel(State.ERROR.icon, size=6 * metrics.STEP)
        icon.show_state(State.ERROR)
        head = QHBoxLayout()
        head.setSpacing(3 * metrics.STEP)
        head.addWidget(icon)
        head.addWidget(InkLabel(_TITLE, points=13.0), 1)
        facts = [Fact(QT_TRANSLATE_NOOP("wizard", "Kind of fault"), fault.kind)]
        if log:
            facts.append(Fact(QT_TRANSLATE_NOOP("wizard", "Log"), log))
        self.copy = push_button(QT_TRANSLATE_NOOP("wizard", "&Copy details"))
        self.copy.clicked.connect(self._copy)
        self.close_button = push_button(QT_TRANSLATE_NOOP("wizard", "Close"), primary=True)
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(metrics.GAP)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.SECTION, metrics.SECTION, metrics.SECTION, metrics.SECTION)
        column.setSpacing(metrics.SPACE)
        column.addLayout(head)
        column.addWidget(body_label(_SENTENCE))
        column.addWidget(FactsCard("", facts))
        column.addWidget(body_label(_REMEDY))
        column.addLayout(foot)
        self.close_button.setDefault(True)
        self.close_button.setFocus()
        self.setAccessibleDescription(f"{tr(_SENTENCE)} {tr(_REMEDY)}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._fault.details)
        announce(self, QT_TRANSLATE_NOOP("wizard", "Copied"))
