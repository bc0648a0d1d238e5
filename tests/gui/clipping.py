"""What does not fit where it stands: texts that a window shows only in part."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

from wizard.ui.rail import RailItem


def clipped(window: QWidget) -> list[str]:
    """A line for each text that has less room than it needs."""
    return sorted({fault for widget in window.findChildren(QWidget) for fault in _faults(widget, window)})


def _faults(widget: QWidget, window: QWidget) -> Iterator[str]:
    if not widget.isVisibleTo(window) or (widget.visibleRegion().isEmpty() and not _scrolls(widget)):
        return
    kind = type(widget).__name__
    if isinstance(widget, RailItem):
        if widget.cut_off:
            yield f"{kind} cuts off: {widget.cut_off}"
        if widget.height() < widget.minimumSizeHint().height():
            yield f"{kind} needs more than {widget.height()} px in height: {widget.text()}"
        return
    if isinstance(widget, QLabel | QAbstractButton) and widget.text().strip():
        room, needed = widget.size(), widget.sizeHint()
        high = widget.heightForWidth(room.width()) if widget.hasHeightForWidth() else needed.height()
        if high > room.height():
            yield f"{kind} needs {high} of {room.height()} px in height: {widget.text()}"
        elided = "…" in widget.text()[1:-1]
        if not widget.hasHeightForWidth() and needed.width() > room.width() and not elided:
            yield f"{kind} needs {needed.width()} of {room.width()} px in width: {widget.text()}"


def _scrolls(widget: QWidget) -> bool:
    """Below the fold is not clipped: it can be scrolled to, and must fit there."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QAbstractScrollArea):
        parent = parent.parentWidget()
    return parent is not None
