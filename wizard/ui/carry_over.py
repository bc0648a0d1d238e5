"""What stands in a page alone, and in no answer: passwords, filters, folds, times. Kept when a page is made anew."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from wizard.ui.widgets.filter_field import FilterField
from wizard.ui.widgets.folded import Folded
from wizard.ui.widgets.password_field import PasswordField
from wizard.ui.widgets.progress_panel import Course, ProgressPanel

W = TypeVar("W", bound=QWidget)


@dataclass(frozen=True)
class Kept:
    """In the order in which the page makes its parts."""

    passwords: tuple[str, ...] = field(repr=False)
    filters: tuple[str, ...]
    unfolded: tuple[bool, ...]
    courses: tuple[Course, ...]


def kept_of(page: QWidget) -> Kept:
    return Kept(
        tuple(each.text() for each in _parts(page, PasswordField)),
        tuple(each.text() for each in _parts(page, FilterField)),
        tuple(each.unfolded for each in _parts(page, Folded)),
        tuple(each.course() for each in _parts(page, ProgressPanel)),
    )


def put_back(page: QWidget, kept: Kept) -> None:
    """Into a page of the same kind that shows its view already."""
    for password, typed in zip(_parts(page, PasswordField), kept.passwords, strict=False):
        password.set_text(typed)
    for filtering, typed in zip(_parts(page, FilterField), kept.filters, strict=False):
        filtering.setText(typed)
    for section, unfolded in zip(_parts(page, Folded), kept.unfolded, strict=False):
        section.unfold(unfolded)
    for panel, course in zip(_parts(page, ProgressPanel), kept.courses, strict=False):
        panel.take_up(course)


def _parts(page: QWidget, kind: type[W]) -> list[W]:
    return page.findChildren(kind)
