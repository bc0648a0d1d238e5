"""Until when a certificate is valid, in words: everybody can read a day, few can tell how long it still is."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui import words
from wizard.ui.states import State
from wizard.ui.words import Words, tr

_SOON = 90  # days
_MONTHS = 120  # days from which months are enough
_YEARS = 730  # days from which years are enough
_TODAY = QT_TRANSLATE_NOOP("wizard", "expires within a day")
_LEFT = (
    QT_TRANSLATE_NOOP("wizard", "in %n day(s)"),
    QT_TRANSLATE_NOOP("wizard", "in %n month(s)"),
    QT_TRANSLATE_NOOP("wizard", "in %n year(s)"),
)
_PASSED = (
    QT_TRANSLATE_NOOP("wizard", "expired %n day(s) ago"),
    QT_TRANSLATE_NOOP("wizard", "expired %n month(s) ago"),
    QT_TRANSLATE_NOOP("wizard", "expired %n year(s) ago"),
)
_WITH_DAY = QT_TRANSLATE_NOOP("wizard", "{day} ({left})")


@dataclass(frozen=True)
class Expiry:
    day: str
    left: Words
    """How long it still is, or for how long it has been over."""
    state: State | None
    """Attention where it has expired or soon will."""

    @property
    def in_one_line(self) -> str:
        return tr(text(_WITH_DAY, day=self.day, left=tr(self.left)))


def expiry(not_after: datetime.datetime, now: datetime.datetime | None = None) -> Expiry:
    left = not_after - (now or datetime.datetime.now(datetime.UTC))
    state = State.ATTENTION if left < datetime.timedelta(days=_SOON) else None
    return Expiry(words.date(not_after), _length(left), state)


def _length(left: datetime.timedelta) -> Words:
    over = left < datetime.timedelta(0)
    days = abs(left).days
    if days == 0 and not over:
        return _TODAY
    in_days, in_months, in_years = _PASSED if over else _LEFT
    if days < _MONTHS:
        return text(in_days, count=max(1, days))
    if days < _YEARS:
        return text(in_months, count=round(days / 30.44))
    return text(in_years, count=round(days / 365.25))
