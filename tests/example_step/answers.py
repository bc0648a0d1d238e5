"""What the administrator chooses, and what the step observed."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class ListPackagesAnswers:
    skip: bool = False
    """No list is written"""


@dataclass(frozen=True)
class PackageList:
    """A fact: handed on to later steps and to the report."""

    file: str
    lines: int
