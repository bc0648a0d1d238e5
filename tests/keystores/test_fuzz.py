"""A short run of the fuzz command (tests/fuzz/keystores.py), another seed than its own."""

from __future__ import annotations

from tests.fuzz.keystores import run


def test_only_own_errors_come_out() -> None:
    found = run(seconds=3, seed=20260101)
    assert found.broken == []
    assert all(found.inputs[target.name] >= target.each for target in found.targets)
    assert found.refused.total() > 0
