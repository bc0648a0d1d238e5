"""Tab goes in reading order, also through what was shown anew.

Qt appends a widget that is added later to the end of the window's order. The order is therefore threaded again, from
where things stand on the page, at the moment Tab is pressed: that costs nothing while work is running.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """The shown widgets below ``root`` that take the focus themselves: line by line, each in reading direction."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
        return  # its parts are its own affair, as in a spin box
    parts = (child for child in root.children() if isinstance(child, QWidget) and not child.isHidden())
    backwards = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for line in _lines(part for part in parts if not part.isWindow()):
        for part in sorted(line, key=lambda part: -part.geometry().right() if backwards else part.x()):
            yield from reading_order(part)


def follow_layout(root: QWidget) -> None:
    """Thread the tab order below ``root`` in reading order."""
    for earlier, later in itertools.pairwise(reading_order(root)):
        QWidget.setTabOrder(earlier, later)


def _lines(widgets: Iterable[QWidget]) -> Iterator[list[QWidget]]:
    """Widgets that begin above the middle of the first of a line stand in that line.

    By geometry and not by the layout's items: PySide keeps Python objects for items (QLayout.itemAt) that it is not
    told the end of, and mistakes a later widget at the same address for one of them.
    """
    line: list[QWidget] = []
    for widget in sorted(widgets, key=QWidget.y):
        if line and widget.y() > line[0].geometry().center().y():
            yield line
            line = []
        line.append(widget)
    if line:
        yield line
