"""What a step contributes to the report: lines of facts, a table, duties. Plain data, worded last."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.foundation.words import Text


@dataclass(frozen=True)
class Line:
    label: Text
    value: str


@dataclass(frozen=True)
class Change:
    """Before and after, shown side by side."""

    label: Text
    before: str
    after: str


@dataclass(frozen=True)
class Table:
    columns: tuple[Text, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Section:
    lines: tuple[Line, ...] = ()
    changes: tuple[Change, ...] = ()
    table: Table | None = None
    duties: tuple[Text, ...] = ()
    """What the administrator must still do after the migration."""
