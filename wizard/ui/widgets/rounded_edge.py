"""The rounded edge of tables: a child on top that paints the edge and hides the square corners under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of


class RoundedEdge(QWidget):
    """Only a ring along the edge is covered, so scrolling below it stays cheap."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        area.setFrameShape(QFrame.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        area = self.parentWidget()
        if event.type() == QEvent.Type.Resize and area is not None:
            self.setGeometry(area.rect())
            ring = metrics.CARD_RADIUS
            self.setMask(QRegion(self.rect()) - QRegion(self.rect().adjusted(ring, ring, -ring, -ring)))
            self.raise_()
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        area = self.parentWidget()
        roles = roles_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        corners = QPainterPath()
        corners.addRect(whole)
        inside = QPainterPath()
        inside.addRoundedRect(whole, metrics.CARD_RADIUS, metrics.CARD_RADIUS)
        painter.fillPath(corners - inside, roles.page)
        focused = area is not None and area.hasFocus()
        edge = roles.accent if focused else roles.line
        painting.rounded(
            painter, whole, metrics.CARD_RADIUS, None, edge, metrics.FOCUS_WIDTH if focused else 1
        )
