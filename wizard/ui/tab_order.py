"""Tab goes in reading order, also through what was shown anew.

Qt appends a widget that is added later to the end of the window's order. The order is therefore threaded again along
the layouts at the moment Tab is pressed, which costs nothing while work is running.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def reading_order(root: QWidget) -> Iterator[QWidget]:
    """The widgets below ``root`` that take the focus themselves, in the order of the layouts."""
    if root.focusPolicy() & Qt.FocusPolicy.TabFocus and root.focusProxy() is None:
        yield root
        return  # its parts are its own affair, as in a spin box
    laid_out: list[QWidget] = []
    layout = root.layout()
    if layout is not None:
        laid_out.extend(_widgets_of(layout))
    rest = (child for child in root.children() if isinstance(child, QWidget) and child not in laid_out)
    for widget in itertools.chain(laid_out, rest):
        if not widget.isWindow():
            yield from reading_order(widget)


def follow_layout(root: QWidget) -> None:
    """Thread the tab order below ``root`` along its layouts."""
    for earlier, later in itertools.pairwise(reading_order(root)):
        QWidget.setTabOrder(earlier, later)


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _widgets_of(inner)
