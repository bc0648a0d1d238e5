"""How days, moments, numbers and sizes are written: in English here; a window brings the forms of its locale."""

from __future__ import annotations

import datetime
from typing import Protocol

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_UNITS = ("kB", "MB", "GB", "TB")


class Forms(Protocol):
    """May be used from any thread."""

    def day(self, day: datetime.date) -> str:
        """Such as ``22 November 2036``."""

    def moment(self, when: datetime.datetime) -> str:
        """Day and time of day where the program runs, with the zone: a report is read elsewhere and later."""

    def number(self, count: int | float) -> str:
        """With grouping, such as ``1,204``."""

    def size(self, count: int) -> str:
        """Bytes in powers of 1000, such as ``1.5 MB``."""


class EnglishForms:
    """The standard library's locale is not asked: what a command writes is the same on every system."""

    def day(self, day: datetime.date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"

    def moment(self, when: datetime.datetime) -> str:
        local = when.astimezone()
        return f"{self.day(local)}, {local:%H:%M} {zone(local)}"

    def number(self, count: int | float) -> str:
        return f"{count:,}" if isinstance(count, int) else f"{count:.6g}"

    def size(self, count: int) -> str:
        if count < 1000:
            return "1 byte" if count == 1 else f"{count} bytes"
        scaled, place = count / 1000, 0
        while scaled >= 999.5 and place < len(_UNITS) - 1:
            scaled, place = scaled / 1000, place + 1
        return f"{scaled:.{1 if scaled < 9.95 else 0}f} {_UNITS[place]}"


def zone(when: datetime.datetime) -> str:
    """The offset of a moment that knows its zone, such as ``UTC`` or ``UTC+01:00``."""
    offset = when.utcoffset()
    if not offset:
        return "UTC"
    minutes = round(offset.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours:02}:{rest:02}"
