"""Values as people are shown them: on one line, short, and with the place where two of them part in view."""

from __future__ import annotations

import json

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, Translate, english, text
from wizard.packages.element_xml import NULL

SHOWN = 120
"""Characters of a value that are shown at most."""
_BEFORE = 30  # characters shown in front of the first difference of two long values

Shown = Text | tuple[Text, ...] | str
"""A marked text, several of them, or a value as it stands."""

NOTHING = text(QT_TRANSLATE_NOOP("wizard", "(none)"))
EMPTY = text(QT_TRANSLATE_NOOP("wizard", "(empty)"))
HIDDEN = text(QT_TRANSLATE_NOOP("wizard", "(hidden)"))
PRESENT = text(QT_TRANSLATE_NOOP("wizard", "(present)"))
UNSET = text(QT_TRANSLATE_NOOP("wizard", "(not set)"))
OTHER = text(QT_TRANSLATE_NOOP("wizard", "(other content)"))
_BYTES = QT_TRANSLATE_NOOP("wizard", "{size} bytes")


def words(shown: Shown, translate: Translate = english) -> str:
    if isinstance(shown, tuple):
        return ", ".join(text.words(translate) for text in shown)
    return shown if isinstance(shown, str) else shown.words(translate)


def shortened(value: str) -> str:
    """On one line and not longer than SHOWN characters."""
    return _cut(_line(value))


def shown(value: str | None) -> Shown:
    """One value; None is a value that is not there."""
    if value == NULL:
        return UNSET
    return NOTHING if value is None else shortened(value) or EMPTY


def byte_count(size: int | None) -> Shown:
    """``size`` is a parameter and no plural count: Qt counts to 2 ** 31, resources may be larger."""
    return NOTHING if size is None else text(_BYTES, size=size)


def told_apart(old: Shown, new: Shown) -> tuple[Shown, Shown]:
    """Two summaries of what differs; where they are the same, the second says so."""
    return (old, OTHER) if old == new else (old, new)


def pair(before: str | None, after: str | None) -> tuple[Shown, Shown]:
    """Two values that differ, shown so that they look different."""
    if before is None or after is None or NULL in (before, after):
        return shown(before), shown(after)
    old, new = _line(before), _line(after)
    if old == new:  # they differ in blanks or line ends only
        old, new = (json.dumps(value, ensure_ascii=False) if value else "" for value in (before, after))
    start = _common(old, new) - _BEFORE
    if start < SHOWN - 2 * _BEFORE:  # the difference is in view
        start = 0
    return _cut(old, start) or EMPTY, _cut(new, start) or EMPTY


def _common(old: str, new: str) -> int:
    """Characters that two different texts have in common at their start."""
    shorter = min(len(old), len(new))
    return next((index for index in range(shorter) if old[index] != new[index]), shorter)


def _cut(line: str, start: int = 0) -> str:
    line = "…" + line[start:] if start else line
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"


def _line(value: str) -> str:
    return " ".join(value.split())
