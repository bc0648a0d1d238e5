"""What a step contributes to the report: lines of facts, what changed, proofs, a table, duties. Worded last."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text

_LONG = 730  # days from which on years are counted


@dataclass(frozen=True)
class Fingerprint:
    """Of a certificate, 64 hex digits: written in groups with colons, as certificate tools show it."""

    sha256: str


@dataclass(frozen=True)
class FileDigest:
    """Of a file, 64 hex digits: written as sha256sum shows it, so that it can be compared and searched for."""

    sha256: str


@dataclass(frozen=True)
class Size:
    bytes: int


@dataclass(frozen=True)
class Expiry:
    """The end of a certificate: a day, and how far away it is."""

    at: datetime.datetime

    def in_words(self, now: datetime.datetime) -> Text:
        days = (self.at - now).days
        if days < 0:
            return text(QT_TRANSLATE_NOOP("wizard", "expired %n day(s) before this report"), count=-days)
        if days < _LONG:
            return text(QT_TRANSLATE_NOOP("wizard", "%n day(s) after this report"), count=days)
        return text(QT_TRANSLATE_NOOP("wizard", "%n year(s) after this report"), count=round(days / 365.25))


Shown = str | int | datetime.datetime | Text | Fingerprint | FileDigest | Size | Expiry | tuple[Text, ...]
"""A name as it is, a count, a moment, a sentence, several sentences, and the kinds above."""


@dataclass(frozen=True)
class Line:
    label: Text
    value: Shown
    good: bool | None = None
    """Whether it proves what it should; None where that is not the question."""


@dataclass(frozen=True)
class Change:
    """Before and after, shown side by side."""

    label: Text
    before: Shown
    after: Shown

    @property
    def turned(self) -> Change:
        """After rolling back: what was tried, and what is there now."""
        return Change(self.label, self.after, self.before)


BEFORE = text(QT_TRANSLATE_NOOP("wizard", "Before"))
AFTER = text(QT_TRANSLATE_NOOP("wizard", "After"))
TRIED = text(QT_TRANSLATE_NOOP("wizard", "Tried"))
NOW = text(QT_TRANSLATE_NOOP("wizard", "Now, as before"))


@dataclass(frozen=True)
class Comparison:
    """The result at a glance: what changed, side by side, and what proves it."""

    heads: tuple[Text, Text] = (BEFORE, AFTER)
    changes: tuple[Change, ...] = ()
    proofs: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Table:
    columns: tuple[Text, ...]
    rows: tuple[tuple[Shown, ...], ...]
    widths: tuple[int, ...] = ()
    """Of each column, in percent; by its content where nothing is said."""


@dataclass(frozen=True)
class ProvenAct:
    """What proved a job of the step; the report adds when that was."""

    job: str
    proof: Text


@dataclass(frozen=True)
class Section:
    lines: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    table: Table | None = None
    duties: tuple[Text, ...] = ()
    """What the administrator must still do after the migration."""
    proofs: tuple[Line, ...] = ()
    """Shown with the changes of every step. Those of a step that was rolled back count no more."""
    acts: tuple[ProvenAct, ...] = ()
