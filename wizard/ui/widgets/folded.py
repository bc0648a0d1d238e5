"""A section that is folded until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of
from wizard.ui.icons import Icon, paint_icon
from wizard.ui.words import Words, tr


class Folded(QWidget):
    """A line with an arrow that shows or hides ``content``."""

    toggled = Signal(bool)

    def __init__(
        self, title: Words, content: QWidget, *, unfolded: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.head = _Disclosure(tr(title))
        self.head.setChecked(unfolded)
        self.content = content
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(metrics.GAP)
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(content)
        content.setVisible(unfolded)
        self.head.toggled.connect(self._show)

    @property
    def unfolded(self) -> bool:
        return self.head.isChecked()

    def unfold(self, unfolded: bool = True) -> None:
        self.head.setChecked(unfolded)

    def _show(self, unfolded: bool) -> None:
        self.content.setVisible(unfolded)
        self.toggled.emit(unfolded)


class _Disclosure(QToolButton):
    """Checkable, so that screen readers say whether the section is open."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(
            text.width() + metrics.ICON + 3 * metrics.GAP, max(text.height(), 5 * metrics.STEP) + metrics.GAP
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painter = QPainter(self)
        if self.underMouse():
            painting.rounded(painter, self.rect(), metrics.CONTROL_RADIUS, roles.hover, None)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), roles)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = self.rect().adjusted(metrics.STEP, 0, -metrics.STEP, 0)
        icon = QRect(inner.left(), 0, metrics.ICON, self.height())
        text = inner.adjusted(metrics.ICON + metrics.GAP, 0, 0, 0)
        if mirrored:
            icon.moveRight(inner.right())
            text = inner.adjusted(0, 0, -metrics.ICON - metrics.GAP, 0)
        paint_icon(
            painter,
            icon,
            Icon.DOWN if self.isChecked() else Icon.OPEN,
            roles.secondary,
            roles.on_fill,
            mirrored=mirrored,
        )
        painter.setPen(roles.text)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(text, int(flags) | int(Qt.TextFlag.TextShowMnemonic), self.text())
