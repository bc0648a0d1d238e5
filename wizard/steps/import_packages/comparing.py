"""Comparing what came back with what was saved, in the administrators' words. Pure work on files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.packages import element_words
from wizard.packages.compare import ChangedElement, Comparison, Part, compare
from wizard.packages.shown_values import EMPTY, HIDDEN, NOTHING, UNSET
from wizard.packages.xml_text import Node
from wizard.steps.describe import signing_certificate
from wizard.steps.import_packages.left_out import Taken

_SHOWN = 20
_CONFIGURATION = "ConfigurationElement"
_VALUE = element_words.child(Node("value", {}), "att")
_NO_VALUE = (NOTHING, EMPTY, UNSET)


@dataclass(frozen=True)
class CompareTask:
    saved: Path
    fresh: Path
    taken: Taken = Taken.EVERYTHING
    """What the import took of configuration values; what was left out by choice is no difference."""


@dataclass(frozen=True)
class Compared:
    identical: bool
    differences: tuple[str, ...]
    signed_by_sha256: str


def compare_packages(task: CompareTask) -> Compared:
    """Raises PackageError."""
    comparison = compare(task.saved, task.fresh)
    lines = _differences(comparison, task.taken)
    signer = signing_certificate(task.fresh)
    return Compared(not lines, lines, signer.sha256 if signer else "")


def _differences(comparison: Comparison, taken: Taken) -> tuple[str, ...]:
    lines = [f"{element.words()}: missing on the server" for element in comparison.removed]
    lines += [f"{element.words()}: only on the server" for element in comparison.added]
    for changed in comparison.changed:
        lines += [
            f"{changed.element.words()}: {part.words()}"
            for part in changed.parts
            if not _left_out(changed, part, taken)
        ]
    return tuple(lines[:_SHOWN])


def _left_out(changed: ChangedElement, part: Part, taken: Taken) -> bool:
    """A configuration value that was saved and, by choice, not imported."""
    if changed.element.type != _CONFIGURATION or part.where[-1:] != (_VALUE,):
        return False
    if part.old == HIDDEN:
        return taken is not Taken.EVERYTHING
    return taken is Taken.NO_VALUES and part.new in _NO_VALUE
