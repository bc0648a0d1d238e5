"""Inputs below and beside one another, as forms place them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from wizard.ui import metrics


def column_in(widget: QWidget, spacing: int = metrics.STEP) -> QVBoxLayout:
    """An empty column that fills ``widget``."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    return column


def row_of(*fields: tuple[QWidget, int]) -> QWidget:
    """Fields beside one another, each with its share of the width."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(metrics.SPACE)
    for field, share in fields:
        row.addWidget(field, share)
    return whole


def in_two_columns(fields: Sequence[QWidget]) -> QGridLayout:
    """Read from left to right, then down; both columns are equally wide."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(metrics.SPACE)
    grid.setVerticalSpacing(metrics.STEP)
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid
