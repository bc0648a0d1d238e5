"""The buttons of the window, from states alone."""

from __future__ import annotations

import dataclasses

import pytest

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import text
from wizard.migration import navigation
from wizard.migration.controller import Activity, Common
from wizard.migration.instructions import Instructions
from wizard.migration.navigation import Buttons, Mood, Position, buttons
from wizard.migration.step import StepState

VERB, REASON = text("Switch"), text("Enter a name.")
MARK = Kind("made_up_mark", Severity.ATTENTION, "{subject} needs a look.", (), "Look.")
NOTED = Kind("made_up_note", Severity.NOTE, "{subject} is as it was.")
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
    assert shown.status is shown.back.reason
    assert shown.cancel.text is navigation.STOP
    assert shown.cancel.enabled is (activity is not Activity.STOPPING)
    assert not shown.back.enabled
    assert not shown.primary.enabled


def test_back_is_off_on_the_first_page_and_after_the_commit() -> None:
    assert at(0).back.reason is navigation.FIRST_PAGE
    assert not at(0).back.visible, "there is nothing to go back to"
    assert at(2, committed=True).also is navigation.BACK_IS_OFF, "seen, not only in a tip"
    assert at(2).also is at(1, committed=True).also is None
    assert at(2, committed=True).back.reason is navigation.AFTER_COMMIT
    assert at(2).back.enabled
    assert at(1, committed=True).back.enabled


def test_waiting_for_the_administrator() -> None:
    shown = at(state=StepState.WAITING, instructions=INSTRUCTIONS)
    assert shown.primary.text is navigation.CHECK_NOW
    assert shown.primary.enabled
    assert shown.status is navigation.WAITS


@pytest.mark.parametrize("state", [StepState.DONE, StepState.STOPPED])
def test_rolling_back_that_waits_is_checked_and_never_passed_over(state: StepState) -> None:
    shown = at(2, committed=True, state=state, instructions=INSTRUCTIONS, returning=True, blocked=REASON)
    assert (shown.primary.text, shown.primary.enabled, shown.primary.visible) == (
        navigation.CHECK_NOW,
        True,
        True,
    )
    assert not shown.next.visible
    assert not shown.next.enabled
    assert (shown.status, shown.mood) == (navigation.BACK_WAITS, Mood.WAITING)


def test_rolling_back_while_it_runs_and_where_its_instructions_are_elsewhere() -> None:
    running = at(2, committed=True, state=StepState.DONE, returning=True, activity=Activity.RUNNING)
    assert running.status is navigation.ROLLING_BACK
    assert not running.next.visible
    elsewhere = at(2, committed=True, state=StepState.DONE, returning=True)
    assert (elsewhere.primary.text, elsewhere.primary.visible) == (navigation.GO_ON_BACK, True)
    assert elsewhere.mood is Mood.ATTENTION


def test_a_step_done_before_a_rollback_that_failed_is_not_passed() -> None:
    states = (StepState.DONE, StepState.DONE, StepState.STOPPED, StepState.DONE)
    common = dataclasses.replace(IDLE, state=StepState.DONE, blocked=REASON)
    place = Position(3, states, common, 2, committed=True)
    assert not place.passed
    assert not navigation.finished(place)
    shown = buttons(place)
    assert shown.status is REASON
    assert shown.primary.visible and not shown.primary.enabled
    done = dataclasses.replace(place, states=(StepState.DONE, StepState.DONE, StepState.DONE, StepState.DONE))
    assert done.passed and navigation.finished(done)


def test_left_out_and_needing_attention_are_not_called_proven() -> None:
    common = dataclasses.replace(IDLE, state=StepState.SKIPPED)
    left_out = buttons(Position(1, [StepState.SKIPPED] * 4, common, 2, False, "No backup is there."))
    assert (left_out.status.words(), left_out.mood) == ("Left out: No backup is there.", Mood.LEFT_OUT)
    one, two = (MARK.of("a"),), (MARK.of("a"), NOTED.of("b"), MARK.of("c"))
    assert at(state=StepState.DONE, findings=one).status.words() == "Done. Needs attention: 1 thing."
    attention = at(state=StepState.DONE, findings=two)
    assert (attention.status.words(), attention.mood) == ("Done. Needs attention: 2 things.", Mood.ATTENTION)
    noted = at(state=StepState.DONE, findings=(NOTED.of("b"),))
    assert (noted.status, noted.mood) == (navigation.DONE, Mood.DONE)


@pytest.mark.parametrize("activity", [Activity.RUNNING, Activity.CHECKING])
def test_what_changes_nothing_is_cancelled_and_says_where_it_looks(activity: Activity) -> None:
    shown = at(activity=activity, harmless=True, place="vco01.example.com")
    assert shown.cancel.text is navigation.CANCEL
    assert shown.status.words() == "Checking vco01.example.com. Nothing is changed meanwhile."
    assert shown.timed
    assert at(activity=activity, harmless=True).status is navigation.CHECKING
    stopping = at(activity=Activity.STOPPING, harmless=True)
    assert stopping.cancel.text is navigation.CANCEL and not stopping.cancel.enabled
    assert stopping.cancel.reason is stopping.status is navigation.CANCELLING


def test_after_a_failure_the_verb_is_to_try_again_or_what_is_left() -> None:
    assert at(state=StepState.FAILED).primary.text is navigation.TRY_AGAIN
    left = text("Export 1 package")
    assert at(state=StepState.FAILED, retry_verb=left).primary.text is left
    assert at(state=StepState.STOPPED, retry_verb=left).primary.text is VERB


def test_out_of_date_and_closing() -> None:
    assert at(state=StepState.STALE).status is navigation.OUT_OF_DATE
    assert at(3).cancel.text is navigation.CLOSE
    assert at(2, committed=True).cancel.text is navigation.CLOSE
