"""The scripts of packaging/ as modules, and the environment's programs."""

from __future__ import annotations

from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Path:
    """Makes packaging/ importable, as it is for a script started from there."""
    folder = REPOSITORY / "packaging"
    monkeypatch.syspath_prepend(str(folder))
    return folder
