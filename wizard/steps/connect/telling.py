"""A run that was found, in words: where it stands, what is proven, and what that means for the server."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.migration.step import Step
from wizard.steps.connect.found_run import FoundRun, Standing

RUN_HERE = QT_TRANSLATE_NOOP("wizard", "This folder holds a run")
RUN_INTERRUPTED = QT_TRANSLATE_NOOP("wizard", "This folder holds a run that was interrupted")
RUN_FINISHED = QT_TRANSLATE_NOOP("wizard", "This folder holds a finished run")
_SERVER = QT_TRANSLATE_NOOP("wizard", "Server")
_OF_PRACTICE = QT_TRANSLATE_NOOP("wizard", "the practice server of this folder")
_UNKNOWN = QT_TRANSLATE_NOOP("wizard", "not connected yet")
_RESULT = QT_TRANSLATE_NOOP("wizard", "Result")
_GOES_ON_WITH = QT_TRANSLATE_NOOP("wizard", "Goes on with")
_STOPPED_IN = QT_TRANSLATE_NOOP("wizard", "Stopped in")
_STEP_OF = QT_TRANSLATE_NOOP("wizard", "Step {number} of {all}: {step}")
_LAST_WORKED_ON = QT_TRANSLATE_NOOP("wizard", "Last worked on {moment}.")
_PROVEN_OF_IT = QT_TRANSLATE_NOOP("wizard", "Proven of it")
_ITEMS = QT_TRANSLATE_NOOP("wizard", "%n item(s)")
_PROVEN_BEFORE = QT_TRANSLATE_NOOP("wizard", "Proven before")
_NOTHING = QT_TRANSLATE_NOOP("wizard", "nothing yet")
_KEPT = QT_TRANSLATE_NOOP(
    "wizard", "What is proven is kept and not done again. Passwords are asked for once more."
)
_FINISHED_ON = QT_TRANSLATE_NOOP("wizard", "Finished on {moment}. Everything is done.")
_ROLLED_BACK_ON = QT_TRANSLATE_NOOP("wizard", "Rolled back on {moment}.")
_STANDINGS = {
    Standing.UNCHANGED: QT_TRANSLATE_NOOP("wizard", "Nothing on it has changed."),
    Standing.CHANGING: QT_TRANSLATE_NOOP(
        "wizard",
        "It is changed in part: continue the run, or roll it back to the old database and certificate.",
    ),
    Standing.CHANGED: QT_TRANSLATE_NOOP("wizard", "It has the new certificate."),
    Standing.BACK: QT_TRANSLATE_NOOP("wizard", "It is as it was before: the old database and certificate."),
}


@dataclass(frozen=True)
class Told:
    label: str
    value: Text | str
    note: Text | str = ""
    done: bool = False


def title_of(run: FoundRun) -> str:
    if run.finished:
        return RUN_FINISHED
    return RUN_INTERRUPTED if run.begun else RUN_HERE


def tell(run: FoundRun, steps: Sequence[Step], tr: Callable[[Text], str]) -> Iterator[Told]:
    """``tr`` puts the titles of steps into the reader's language."""
    server = _OF_PRACTICE if run.practice else run.server or _UNKNOWN
    yield Told(_SERVER, server, _STANDINGS[run.standing])
    if run.finished:
        if run.worked_on is not None:
            ended = _FINISHED_ON if run.standing is Standing.CHANGED else _ROLLED_BACK_ON
            yield Told(_RESULT, text(ended, moment=run.worked_on), done=True)
        return
    yield from _place(run, steps, tr)
    if run.kept:
        yield Told(_PROVEN_OF_IT, text(_ITEMS, count=run.kept))
    proven = ", ".join(tr(step.face.name) for step in steps if step.id in run.passed)
    yield Told(_PROVEN_BEFORE, proven or _NOTHING, _KEPT)


def _place(run: FoundRun, steps: Sequence[Step], tr: Callable[[Text], str]) -> Iterator[Told]:
    """The step that was begun, or the first that is still to be done."""
    begun = [place for place, step in enumerate(steps, 1) if step.id == run.begun]
    places = begun or [place for place, step in enumerate(steps, 1) if step.id not in run.passed]
    if not places:
        return
    where = text(_STEP_OF, number=places[0], all=len(steps), step=tr(steps[places[0] - 1].title))
    worked = text(_LAST_WORKED_ON, moment=run.worked_on) if run.worked_on is not None else ""
    yield Told(_STOPPED_IN if begun else _GOES_ON_WITH, where, worked)
