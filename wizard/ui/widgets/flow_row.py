"""Widgets beside each other, going on in a further line where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from wizard.ui import metrics


class FlowRow(QWidget):
    """Places its widgets itself: a layout written in Python would hold what Qt has deleted."""

    def __init__(self, parts: tuple[QWidget, ...], *, space: int = metrics.SECTION) -> None:
        super().__init__()
        self._parts, self._space = parts, space
        for part in parts:
            part.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def _seen(self) -> tuple[QWidget, ...]:
        """What is hidden takes no room."""
        return tuple(part for part in self._parts if not part.isHidden())

    def arrange(self) -> None:
        """Call it after a part was hidden or shown."""
        for part, place in zip(self._seen, self._places(self.width()), strict=True):
            part.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        places = self._places(width)
        return max((place.bottom() + 1 for place in places), default=0)

    def sizeHint(self) -> QSize:
        wide = sum(part.sizeHint().width() + self._space for part in self._seen) - self._space
        return QSize(wide, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._seen), default=0)
        return QSize(widest, self.heightForWidth(max(widest, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def _places(self, width: int) -> list[QRect]:
        """From the left, as if read from left to right."""
        places: list[QRect] = []
        left = top = 0
        for part in self._seen:
            size = part.sizeHint()
            if left and left + size.width() > width:
                left, top = 0, top + size.height() + metrics.STEP
            places.append(QRect(left, top, size.width(), size.height()))
            left += size.width() + self._space
        return places
