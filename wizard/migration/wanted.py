"""Another run that the administrator wants to open instead of this one."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Wanted:
    """Its folder, and whether to practise in it."""

    folder: Path
    practice: bool
    roll_back: bool = False
    """They came to roll it back: it is asked at once."""
