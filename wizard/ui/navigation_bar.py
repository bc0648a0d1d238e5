"""Status line and buttons below the pages: Help · Back · Next or the act · Cancel."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QProxyStyle,
    QPushButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from wizard.migration.navigation import Button, Buttons, Mood
from wizard.ui import metrics
from wizard.ui.colours import roles_of
from wizard.ui.states import State, Status
from wizard.ui.widgets.buttons import push_button
from wizard.ui.widgets.status_line import StatusLine
from wizard.ui.words import tr

_STATES = {
    Mood.BUSY: State.BUSY,
    Mood.WAITING: State.WAITING,
    Mood.DONE: State.DONE,
    Mood.LEFT_OUT: State.SKIPPED,
    Mood.ATTENTION: State.ATTENTION,
    Mood.OUT_OF_DATE: State.OUT_OF_DATE,
    Mood.NOTE: State.NOTE,
}
"""The icon and the ink of the status line."""
_HELP_FIRST = 2  # QDialogButtonBox's KdeLayout, which has no name in Python


class _Order(QProxyStyle):
    """Help first, Cancel last, on every system. Not by a style sheet: buttons below one keep the colours of the
    palette they were made with."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 - Qt's own name
    ) -> int:
        if hint == QStyle.StyleHint.SH_DialogButtonLayout:
            return _HELP_FIRST
        return super().styleHint(hint, option, widget, returnData)


class NavigationBar(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.status = StatusLine()
        self.help = push_button("")
        self.back = push_button("")
        self.next = push_button("", primary=True)
        self.primary = push_button("", primary=True)
        self.cancel = push_button("")
        box = QDialogButtonBox()
        self._order = _Order()
        box.setStyle(self._order)
        role = QDialogButtonBox.ButtonRole
        box.addButton(self.help, role.HelpRole)
        box.addButton(self.back, role.ActionRole)
        box.addButton(self.next, role.AcceptRole)
        box.addButton(self.primary, role.AcceptRole)
        box.addButton(self.cancel, role.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(metrics.MARGIN, 3 * metrics.STEP, metrics.MARGIN, 5 * metrics.STEP)
        column.setSpacing(3 * metrics.STEP)
        column.addWidget(self.status)
        column.addWidget(box)

    def show_buttons(self, buttons: Buttons) -> None:
        words = " ".join(tr(part) for part in (buttons.status, buttons.also) if part is not None)
        self.status.show_status(Status(_STATES[buttons.mood], words))
        self.status.count_time(buttons.timed)
        for widget, button in (
            (self.help, buttons.help),
            (self.back, buttons.back),
            (self.next, buttons.next),
            (self.primary, buttons.primary),
            (self.cancel, buttons.cancel),
        ):
            _show(widget, button)
        default = self.primary if buttons.primary.visible else self.next
        if not default.isDefault():
            default.setDefault(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(metrics.MARGIN, 0, self.width() - 2 * metrics.MARGIN, 1, roles.line)


def _show(widget: QPushButton, button: Button) -> None:
    words = tr(button.text)
    if widget.text() != words:
        widget.setText(words)
    had_focus = widget.hasFocus()
    widget.setEnabled(button.enabled)
    widget.setVisible(button.visible)
    reason = tr(button.reason) if button.reason is not None and not button.enabled else ""
    widget.setToolTip(reason)
    widget.setAccessibleDescription(reason)
    if had_focus and not (button.enabled and button.visible):
        widget.window().setFocus()
