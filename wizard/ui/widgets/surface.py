"""A rounded card on the page."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from wizard.ui import metrics, painting
from wizard.ui.colours import roles_of


class Surface(QWidget):
    """Painted as a card; ``edge`` names another colour role for its edge."""

    def __init__(self, *, edge: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edge = edge
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(metrics.SPACE, metrics.SPACE, metrics.SPACE, metrics.SPACE)
        self.body.setSpacing(metrics.GAP)

    def set_edge(self, edge: str) -> None:
        self._edge = edge
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        roles = roles_of(self.palette())
        painting.rounded(
            QPainter(self), self.rect(), metrics.CARD_RADIUS, roles.card, getattr(roles, self._edge)
        )
