"""What the administrator does by hand: numbered instructions, values to copy, and the check afterwards."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from wizard.foundation.words import QT_TRANSLATE_NOOP
from wizard.migration.instructions import Instruction, Instructions, TypedValue
from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon
from wizard.ui.states import State, Status
from wizard.ui.widgets.buttons import CopyButton, IconButton, push_button
from wizard.ui.widgets.clearing import clear_layout
from wizard.ui.widgets.icon_label import IconLabel, StatusLabel
from wizard.ui.widgets.labels import ValueLabel, body_label, heading_label, row_height, secondary_label
from wizard.ui.widgets.surface import Surface
from wizard.ui.words import tr

_MASK = "•" * 10


class InstructionsPanel(Surface):
    check_requested = Signal()
    """[Check now] was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(edge="attention", parent=parent)
        self._shown: Instructions | None = None
        icon = IconLabel(Icon.WAITING)
        icon.show_state(State.WAITING)
        self._title = heading_label("")
        head = QHBoxLayout()
        head.setSpacing(metrics.GAP)
        head.addWidget(icon)
        head.addWidget(self._title, 1)
        self._steps = QGridLayout()
        self._steps.setHorizontalSpacing(3 * metrics.STEP)
        self._steps.setVerticalSpacing(3 * metrics.STEP)
        self._steps.setColumnStretch(1, 1)
        self._status = StatusLabel(Status(State.WAITING))
        self.check_button = push_button(QT_TRANSLATE_NOOP("wizard", "&Check now"))
        self.check_button.clicked.connect(self.check_requested)
        foot = QHBoxLayout()
        foot.setSpacing(3 * metrics.STEP)
        foot.addWidget(self.check_button)
        foot.addWidget(self._status, 1)
        self.body.addLayout(head)
        self.body.addLayout(self._steps)
        self.body.addSpacing(metrics.STEP)
        self.body.addLayout(foot)

    def show_instructions(self, instructions: Instructions) -> None:
        """Show these; how the wizard will prove the result is said below until a check has answered."""
        if instructions == self._shown:
            return
        self._shown = instructions
        self._title.setText(tr(instructions.title))
        self.setAccessibleName(tr(instructions.title))
        self.show_status(Status(State.WAITING, instructions.proof))
        clear_layout(self._steps)
        for number, instruction in enumerate(instructions.steps):
            self._steps.addWidget(_Number(number + 1), number, 0, Qt.AlignmentFlag.AlignTop)
            self._steps.addWidget(_InstructionView(instruction), number, 1)

    def show_status(self, status: Status) -> None:
        """What the last check found; while one runs (State.BUSY) the button is off."""
        self._status.show_status(status)
        self.check_button.setEnabled(status.state is not State.BUSY)


class _Number(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(metrics.scaled(self.font(), metrics.SECONDARY_POINTS, QFont.Weight.DemiBold))
        self.setAccessibleName(str(number))

    def sizeHint(self) -> QSize:
        return QSize(6 * metrics.STEP, 6 * metrics.STEP)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        disc = QRect(0, 0, 6 * metrics.STEP, 6 * metrics.STEP)
        painting.rounded(
            painter, disc, disc.width() / 2, roles.selection, roles.accent if roles.high_contrast else None
        )
        painter.setPen(roles.accent)
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(self._number))


class _InstructionView(QWidget):
    def __init__(self, instruction: Instruction) -> None:
        super().__init__()
        words = body_label(instruction.text)
        row_height(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.STEP)
        column.addWidget(words)
        if instruction.values:
            column.addLayout(_values(instruction.values))


def _values(values: Sequence[TypedValue]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(3 * metrics.STEP)
    grid.setVerticalSpacing(0)
    grid.setColumnStretch(1, 1)
    for row, value in enumerate(values):
        label = secondary_label(value.label)
        label.setWordWrap(False)
        grid.addWidget(label, row, 0)
        grid.addWidget(_ValueToType(value), row, 1)
    return grid


class _ValueToType(QWidget):
    def __init__(self, value: TypedValue) -> None:
        super().__init__()
        self._value = value
        self._label = ValueLabel(_MASK if value.secret else value.value, fixed=True)
        name = tr(value.label)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(metrics.STEP)
        row.addWidget(self._label, 1)
        if value.secret:
            self._label.setAccessibleName(name)
            row.addWidget(self._reveal_button())
        row.addWidget(CopyButton(value.value, name))

    def _reveal_button(self) -> IconButton:
        button = IconButton(Icon.REVEAL, QT_TRANSLATE_NOOP("wizard", "Show the password"))
        button.setCheckable(True)

        def reveal(shown: bool) -> None:
            self._label.set_value(self._value.value if shown else _MASK)
            button.show_icon(Icon.HIDE if shown else Icon.REVEAL)

        button.toggled.connect(reveal)
        return button
