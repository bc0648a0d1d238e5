"""A page that asks first and then proves: its inputs give way to what was found, and come back when wanted."""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.migration.controller import Activity, Common, Controller
from wizard.migration.step import Step, StepState
from wizard.ui.step_page import StepPage
from wizard.ui.widgets.buttons import push_button
from wizard.ui.words import Words

C = TypeVar("C", bound=Controller[Any, Any])


class SettlingPage(StepPage[C]):
    """A subclass puts its inputs into ``inputs`` and places the button ``change`` with :meth:`add_change`."""

    change_words: ClassVar[Words]
    """The text of the button that brings the inputs back."""
    waiting_settles: ClassVar[bool] = True
    """Instructions take the place of the inputs too."""

    def __init__(self, step: Step, controller: C) -> None:
        super().__init__(step, controller)
        self.inputs = QWidget()
        self.change = push_button(self.change_words)
        self.change.clicked.connect(self._want_inputs)
        self._inputs_wanted = False

    def add_change(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.change)
        row.addStretch(1)
        self.add(row)

    def show_common(self, common: Common) -> None:
        super().show_common(common)
        waits = self.waiting_settles and common.instructions is not None
        settled = common.state is StepState.DONE or waits
        self._inputs_wanted = self._inputs_wanted and settled
        self.inputs.setVisible(not settled or self._inputs_wanted)
        self.inputs.setEnabled(common.activity in (Activity.IDLE, Activity.CHECKING))
        self.change.setVisible(settled and not self._inputs_wanted)

    def _want_inputs(self) -> None:
        self._inputs_wanted = True
        self.refresh()
        self.focus_first()
