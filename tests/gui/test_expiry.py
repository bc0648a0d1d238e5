"""Until when a certificate is valid, in words."""

from __future__ import annotations

import datetime

import pytest

from wizard.ui.expiry import expiry
from wizard.ui.states import State
from wizard.ui.words import tr

NOW = datetime.datetime(2026, 11, 29, 12, tzinfo=datetime.UTC)


@pytest.mark.parametrize(
    ("days", "left", "state"),
    [
        (-1500, "expired 4 years ago", State.ATTENTION),
        (-200, "expired 7 months ago", State.ATTENTION),
        (-12, "expired 12 days ago", State.ATTENTION),
        (-0.5, "expired 1 day ago", State.ATTENTION),
        (0.5, "expires within a day", State.ATTENTION),
        (1, "in 1 day", State.ATTENTION),
        (12, "in 12 days", State.ATTENTION),
        (100, "in 100 days", None),
        (365, "in 12 months", None),
        (3 * 365.25, "in 3 years", None),
    ],
)
def test_how_long_it_still_is(qapp: object, days: float, left: str, state: State | None) -> None:
    shown = expiry(NOW + datetime.timedelta(days=days), NOW)
    assert (tr(shown.left), shown.state) == (left, state)


def test_the_day_stands_before_it(qapp: object) -> None:
    shown = expiry(datetime.datetime(2029, 11, 29, 12, tzinfo=datetime.UTC), NOW)
    assert shown.in_one_line.endswith("2029 (in 3 years)")
