"""The built program proves itself: a build takes minutes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.mark.slow
def test_built_program_passes_its_self_test(tmp_path: Path) -> None:
    built = subprocess.run(
        [sys.executable, _REPOSITORY / "packaging" / "build.py", "--dist", tmp_path],
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert built.returncode == 0, built.stdout[-4000:] + built.stderr[-4000:]
    assert "practice migration: ok" in built.stdout
    assert "controllers and pages: ok" in built.stdout
