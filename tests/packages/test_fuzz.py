"""A short run of the fuzz command (tests/fuzz/packages.py): the same inputs every time, a bounded number of them."""

from __future__ import annotations

from tests.fuzz.packages import BYTES_TARGETS, FILE_TARGETS, run

INPUTS = 400


def test_only_own_errors_come_out() -> None:
    counts = run(seconds=120, most=INPUTS, seed=20260101)
    assert counts.inputs.total() == INPUTS
    assert set(counts.inputs) == {*FILE_TARGETS, *BYTES_TARGETS}
    for target in FILE_TARGETS:
        refuses = target not in ("command inspect", "command unsign")  # they tell of it and raise nothing
        assert counts.refused[target] < counts.inputs[target]
        assert bool(counts.refused[target]) is refuses
