"""A short run of the fuzz command (tests/fuzz/packages.py), the same inputs every time."""

from __future__ import annotations

from tests.fuzz.packages import BYTES_TARGETS, FILE_TARGETS, run


def test_only_own_errors_come_out() -> None:
    counts = run(seconds=3, seed=20260101)
    assert sum(counts[target] for target in (*FILE_TARGETS, *BYTES_TARGETS)) > 20
    assert sum(counts[f"{target} refused"] for target in FILE_TARGETS) > 0
