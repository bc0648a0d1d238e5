"""The buttons of the window, from states alone."""

from __future__ import annotations

import dataclasses

import pytest

from wizard.foundation.words import text
from wizard.migration import navigation
from wizard.migration.controller import Activity, Common
from wizard.migration.instructions import Instructions
from wizard.migration.navigation import Buttons, Position, buttons
from wizard.migration.step import StepState

VERB, REASON = text("Switch"), text("Enter a name.")
INSTRUCTIONS = Instructions(text("Do it"), (), text("Proof"), None)
IDLE = Common(StepState.TODO, Activity.IDLE, VERB, None, (), None, None, "")


def at(index: int = 1, *, committed: bool = False, **common: object) -> Buttons:
    states = [StepState.TODO] * 4
    return buttons(Position(index, states, dataclasses.replace(IDLE, **common), 2, committed))  # type: ignore[arg-type]


def test_before_the_act() -> None:
    shown = at()
    assert (shown.primary.text, shown.primary.enabled, shown.primary.visible) == (VERB, True, True)
    assert not shown.next.visible
    assert shown.back.enabled
    assert shown.cancel.text is navigation.CANCEL
    assert shown.status is navigation.NOTHING_CHANGED


def test_an_input_is_missing() -> None:
    shown = at(blocked=REASON)
    assert not shown.primary.enabled
    assert shown.primary.reason is REASON
    assert shown.status is REASON


@pytest.mark.parametrize("state", [StepState.DONE, StepState.SKIPPED])
def test_after_the_act(state: StepState) -> None:
    shown = at(state=state)
    assert not shown.primary.visible
    assert shown.next.visible
    assert shown.next.enabled
    assert not at(3, state=state).next.visible, "there is nothing after the last step"


@pytest.mark.parametrize("activity", [Activity.RUNNING, Activity.CHECKING, Activity.STOPPING])
def test_while_working(activity: Activity) -> None:
    shown = at(activity=activity)
    assert shown.cancel.text is navigation.STOP
    assert shown.cancel.enabled is (activity is not Activity.STOPPING)
    assert not shown.back.enabled
    assert not shown.primary.enabled


def test_back_is_off_on_the_first_page_and_after_the_commit() -> None:
    assert at(0).back.reason is navigation.FIRST_PAGE
    assert at(2, committed=True).back.reason is navigation.AFTER_COMMIT
    assert at(2).back.enabled
    assert at(1, committed=True).back.enabled


def test_waiting_for_the_administrator() -> None:
    shown = at(state=StepState.WAITING, instructions=INSTRUCTIONS)
    assert shown.primary.text is navigation.CHECK_NOW
    assert shown.primary.enabled
    assert shown.status is navigation.WAITS


def test_out_of_date_and_closing() -> None:
    assert at(state=StepState.STALE).status is navigation.OUT_OF_DATE
    assert at(3).cancel.text is navigation.CLOSE
    assert at(2, committed=True).cancel.text is navigation.CLOSE
