"""What to do next with a job is decided for every pair of what was recorded and what is found."""

from __future__ import annotations

import itertools

import pytest

from wizard.migration.resume import Decision, Found, Recorded, decide

EXPECTED = """
            absent           partial        matches      foreign
nothing     run              ask_leftovers  ask_reuse    block
intended    run              finish         verify       block
done        ask_vanished     finish         skip         block
undone      nothing_to_undo  undo_again     undo_again   block
"""


def table() -> dict[tuple[Recorded, Found], Decision]:
    head, *rows = (line.split() for line in EXPECTED.strip().splitlines())
    return {
        (Recorded(row[0]), Found(found)): Decision(decision)
        for row in rows
        for found, decision in zip(head, row[1:], strict=True)
    }


@pytest.mark.parametrize(("recorded", "found"), list(itertools.product(Recorded, Found)))
def test_every_pair_has_its_decision(recorded: Recorded, found: Found) -> None:
    assert decide(recorded, found) is table()[recorded, found]


@pytest.mark.parametrize("recorded", Recorded)
def test_a_foreign_result_is_never_touched(recorded: Recorded) -> None:
    assert decide(recorded, Found.FOREIGN) is Decision.BLOCK
