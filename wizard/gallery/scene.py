"""One state of one page, and what most of them begin and end with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wizard.foundation.findings import Finding
from wizard.gallery import example
from wizard.gallery.stage import Stage
from wizard.migration.events import Outcome

Arrange = Callable[[Stage], None]


@dataclass(frozen=True)
class Scene:
    """One state of one page. ``page`` is the step's id; ``name`` is unique within it."""

    page: str
    name: str
    arrange: Arrange


def opened(steps: int) -> Arrange:
    """A run in which so many steps are done."""
    return lambda stage: stage.open(steps)


def typed(steps: int) -> Arrange:
    """The same, with the passwords of the page typed."""

    def arrange(stage: Stage) -> None:
        stage.open(steps)
        stage.type_passwords()

    return arrange


def finish(stage: Stage, place: int, *found: Finding) -> None:
    """The step's own facts, and its good end."""
    for fact in example.STEPS[place].facts:
        stage.session.facts.put(fact)
    stage.end(Outcome.DONE, *found)
