"""Our icons: drawings of resources/icons, painted in a colour of the palette at the screen's own resolution.

In the drawings ``currentColor`` is the ink and ``white`` the mark cut into a filled shape. State icons differ in
shape, so that none is told by its colour alone.
"""

from __future__ import annotations

import enum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from wizard.foundation.resources import resource

_APPLICATION_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)


class Icon(enum.Enum):
    """Each value is the name of a drawing in resources/icons."""

    TO_DO = "to_do"
    CURRENT = "current"
    DONE = "done"
    SKIPPED = "skipped"
    ATTENTION = "attention"
    ERROR = "error"
    OUT_OF_DATE = "out_of_date"
    BUSY = "busy"
    WAITING = "waiting"
    NOTE = "note"
    LOCK = "lock"
    COPY = "copy"
    REVEAL = "reveal"
    HIDE = "hide"
    HELP = "help"
    FOLDER = "folder"
    FILTER = "filter"
    SERVER = "server"
    DATABASE = "database"
    CERTIFICATE = "certificate"
    PACKAGE = "package"
    RESUME = "resume"
    PRACTICE = "practice"
    ARROW = "arrow"
    OPEN = "open"
    DOWN = "down"
    UP = "up"
    TICK = "tick"
    CLEAR = "clear"
    CAPS_LOCK = "caps_lock"


def paint_icon(
    painter: QPainter, rect: QRect | QRectF, icon: Icon, ink: QColor, mark: QColor, *, mirrored: bool = False
) -> None:
    """Paint an icon into a square; ``mirrored`` for arrows in right-to-left layouts."""
    ratio = painter.device().devicePixelRatio()
    pixels = round(min(rect.width(), rect.height()) * ratio)
    if pixels <= 0:  # squeezed away by a layout
        return
    pixmap = _pixmap(icon, pixels, ink, mark, mirrored)
    target = QRectF(rect)
    side = min(target.width(), target.height())
    square = QRectF(0, 0, side, side)
    square.moveCenter(target.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(square.topLeft(), _at_ratio(pixmap, ratio))
    painter.restore()


def application_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    renderer = QSvgRenderer(str(resource("icons", "app.svg")))
    icon = QIcon()
    for size in _APPLICATION_SIZES:
        pixmap = QPixmap(QSize(size, size))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        icon.addPixmap(pixmap)
    return icon


def _at_ratio(pixmap: QPixmap, ratio: float) -> QPixmap:
    copy = QPixmap(pixmap)
    copy.setDevicePixelRatio(ratio)
    return copy


def _pixmap(icon: Icon, pixels: int, ink: QColor, mark: QColor, mirrored: bool) -> QPixmap:
    key = f"wizard-icon {icon.value} {pixels} {ink.rgba():x} {mark.rgba():x} {mirrored:d}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(QSize(pixels, pixels))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    if mirrored:
        painter.translate(pixels, 0)
        painter.scale(-1, 1)
    _renderer(icon, ink, mark).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _renderer(icon: Icon, ink: QColor, mark: QColor) -> QSvgRenderer:
    drawing = _drawing(icon).replace("currentColor", ink.name()).replace("white", mark.name())
    return QSvgRenderer(QByteArray(drawing.encode()))


@lru_cache(maxsize=len(Icon))
def _drawing(icon: Icon) -> str:
    return resource("icons", f"{icon.value}.svg").read_text(encoding="utf-8")
