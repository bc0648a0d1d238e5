"""An icon of ours as a widget, and a state as icon and word."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from wizard.ui import metrics
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.states import State, Status
from wizard.ui.widgets.labels import InkLabel


class IconLabel(QWidget):
    """Paints one icon in a colour role. Says nothing to screen readers: a word stands beside it."""

    def __init__(
        self,
        icon: Icon,
        *,
        ink: str = "secondary",
        size: int = metrics.STATE_ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._ink = ink
        self._state: State | None = None
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: Icon, ink: str = "secondary") -> None:
        self._icon, self._ink, self._state = icon, ink, None
        self.update()

    def show_state(self, state: State) -> None:
        self._icon, self._state = state.icon, state
        self.update()

    @property
    def icon(self) -> Icon:
        return self._icon

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        ink = self._state.ink(roles) if self._state else getattr(roles, self._ink)
        mirrored = (
            self._icon in (Icon.ARROW, Icon.OPEN) and self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        )
        square = QRect(0, 0, self._size, self._size)
        square.moveCenter(self.rect().center())
        paint_icon(QPainter(self), square, self._icon, ink, roles.on_fill, mirrored=mirrored)


class StatusLabel(QWidget):
    """A state as icon and word."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(status.state.icon, size=metrics.ICON)
        self._word = InkLabel(points=metrics.SECONDARY_POINTS)
        row = QHBoxLayout(self)
        row.setSpacing(metrics.GAP)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._word, 1)
        self.show_status(status)

    def show_status(self, status: Status) -> None:
        self._icon.show_state(status.state)
        self._word.setText(status.shown)
        self._word.set_ink(status.state.ink_name)
        self.setAccessibleName(status.shown)
