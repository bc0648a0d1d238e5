"""Contrast as it is seen: of what was really painted, text against the ground around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QLineEdit, QWidget

from wizard.ui.colours import contrast
from wizard.ui.rail import RailItem

_SCALE = 3
"""Stems of letters are then wider than a pixel, so that some pixel has the whole ink."""
_FAINTEST = 2.0  # below that it is a line between rows, a shade, or the edge of a letter


def picture(window: QWidget) -> QImage:
    drawn = QPixmap(window.size() * _SCALE)
    drawn.setDevicePixelRatio(_SCALE)
    drawn.fill(QColor("black"))
    window.render(drawn)
    return drawn.toImage()


def seen(image: QImage, rect: QRect) -> float:
    """The contrast of the ground, which is most of the pixels, with what stands out most from it."""
    colours = Counter(
        image.pixel(x, y)
        for x in range(rect.left() * _SCALE, (rect.right() + 1) * _SCALE)
        for y in range(rect.top() * _SCALE, (rect.bottom() + 1) * _SCALE)
        if image.valid(x, y)
    )
    if not colours:
        return 1.0
    ground = QColor(colours.most_common(1)[0][0])
    return max(contrast(QColor(colour), ground) for colour in colours)


def texts(window: QWidget) -> Iterator[tuple[str, bool, QRect]]:
    """Each text that is wholly seen: its words, whether its widget is enabled, and where it stands in the window."""
    for widget in window.findChildren(QWidget):
        words = _words(widget)
        if words.strip() and widget.isVisible() and not widget.visibleRegion().isEmpty():
            place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
            if _wholly_seen(widget, window, place):
                yield words, widget.isEnabled(), _inside(widget, place)


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.currentText() if isinstance(widget, QComboBox) else ""


def _inside(widget: QWidget, place: QRect) -> QRect:
    """Without the edge, the focus ring and the icon of a step."""
    if isinstance(widget, RailItem):
        return place.adjusted(40, 4, -6, -4)
    edge = 0 if isinstance(widget, QLabel) else 4
    return place.adjusted(edge, edge, -edge, -edge)


def _wholly_seen(widget: QWidget, window: QWidget, place: QRect) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QAbstractScrollArea):
            port = above.viewport()
            if not QRect(port.mapTo(window, QPoint(0, 0)), port.size()).contains(place):
                return False
        above = above.parentWidget()
    return window.rect().contains(place)
