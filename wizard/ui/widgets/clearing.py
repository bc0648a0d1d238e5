"""Emptying a layout whose content is shown anew."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QWidget


def clear_layout(layout: QLayout) -> None:
    """Take the widgets out of the layout; they vanish at once and are deleted by the event loop.

    They keep their parent until then: a widget without one would be Python's to destroy, in any thread.
    """
    parent = layout.parentWidget()
    for child in parent.children() if parent is not None else ():
        if isinstance(child, QWidget) and layout.indexOf(child) >= 0:
            layout.removeWidget(child)
            child.hide()
            child.deleteLater()
