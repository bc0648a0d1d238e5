"""Everything a window says: what stands in it, what its tips say, what a screen reader is told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

_ACCESS_KEY = re.compile(r"(?<!&)&([^&\s])")
_TIME = re.compile(r"\b\d+(:\d\d)+\b")


def said(window: QWidget) -> set[str]:
    """Each text with the kind of widget that says it; elapsed time as 0:00."""
    texts = {f"title: {window.windowTitle()}"}
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window):
            kind = type(widget).__name__
            texts |= {f"{kind}: {_TIME.sub('0:00', text)}" for text in _texts(widget) if text.strip()}
    return texts


def access_keys(window: QWidget) -> dict[str, set[str]]:
    """The letters that Alt takes, each with the texts that claim it."""
    keys: dict[str, set[str]] = {}
    for widget in window.findChildren(QWidget):
        takes = isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy())
        if takes and widget.isVisibleTo(window):
            for key in _ACCESS_KEY.findall(widget.text()):
                keys.setdefault(key.casefold(), set()).add(widget.text())
    return keys


def _texts(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QPushButton) and widget.menu() is not None:
        for action in widget.menu().actions():
            yield action.text()
    if isinstance(widget, QLineEdit):
        yield widget.text()
        yield widget.placeholderText()
    if isinstance(widget, QPlainTextEdit | QTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield widget.itemText(place)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    columns = range(model.columnCount(QModelIndex()))
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(model.rowCount(QModelIndex())):
        for column in columns:
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                yield str(model.index(row, column).data(role) or "")
