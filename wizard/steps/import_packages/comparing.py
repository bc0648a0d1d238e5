"""Comparing what came back with what was saved, in the administrators' words. Pure work on files."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from wizard.packages.compare import Comparison, compare
from wizard.steps.describe import signing_certificate

_SHOWN = 20


@dataclass(frozen=True)
class CompareTask:
    saved: Path
    fresh: Path


@dataclass(frozen=True)
class Compared:
    identical: bool
    differences: tuple[str, ...]
    signed_by_sha256: str


def compare_packages(task: CompareTask) -> Compared:
    """Raises PackageError."""
    comparison = compare(task.saved, task.fresh)
    signer = signing_certificate(task.fresh)
    return Compared(comparison.identical, _differences(comparison), signer.sha256 if signer else "")


def _differences(comparison: Comparison) -> tuple[str, ...]:
    lines = [f"{element.words()}: missing on the server" for element in comparison.removed]
    lines += [f"{element.words()}: only on the server" for element in comparison.added]
    for changed in comparison.changed:
        lines += [f"{changed.element.words()}: {part.words()}" for part in changed.parts]
    return tuple(lines[:_SHOWN])
