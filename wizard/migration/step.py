"""A step of the migration: one page, one controller, its answers, its jobs."""

from __future__ import annotations

import enum
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from wizard.foundation.findings import Finding
from wizard.foundation.words import Text
from wizard.migration.answers import AnswerBook
from wizard.migration.face import Face
from wizard.migration.facts import FactBook
from wizard.migration.job import Job
from wizard.migration.secrets import Secrets
from wizard.migration.section import Section


class StepState(enum.Enum):
    TODO = "todo"
    RUNNING = "running"
    DONE = "done"
    SKIPPED = "skipped"
    WAITING = "waiting"
    """Suspended until the administrator has acted."""
    STOPPED = "stopped"
    FAILED = "failed"
    STALE = "stale"
    """Done, but an earlier answer has changed since: out of date."""


@dataclass(frozen=True)
class Situation:
    """What a step may look at when it plans: nothing in it changes while it does."""

    answers: AnswerBook
    facts: FactBook
    secrets: Secrets


def _never(situation: Situation) -> Text | None:
    del situation
    return None


def _nothing(situation: Situation) -> tuple[Finding, ...]:
    del situation
    return ()


def _no_section(situation: Situation) -> Section | None:
    del situation
    return None


@dataclass(frozen=True)
class Step:
    """One line of the registry. ``controller`` and ``page`` are dotted names, ``module:Class``, loaded late."""

    face: Face
    answers: type[object]
    jobs: Callable[[Situation], tuple[Job, ...]]
    controller: str
    page: str
    missing: Callable[[Situation], tuple[Finding, ...]] = _nothing
    """What an unattended run lacks, each finding naming the setting."""
    skip: Callable[[Situation], Text | None] = _never
    """Why this step is left out in this migration (what that costs); None when it is not."""
    section: Callable[[Situation], Section | None] = _no_section
    """What the report says of this step."""
    needs: tuple[str, ...] = ()
    """Earlier steps whose answers this one stands on: it is out of date when one of them changes."""
    secrets: Mapping[str, Text] = field(default_factory=dict)
    """Label of each setting that holds a secret, such as ``password``: a run that is taken up asks for it again."""
    tells: bool = False
    """It tells of the whole run: out of date once another step was done, done again when the run was rolled back."""

    @property
    def id(self) -> str:
        return self.face.id

    @property
    def title(self) -> Text:
        return self.face.title

    @property
    def sentence(self) -> Text:
        return self.face.sentence

    @property
    def commits(self) -> bool:
        return self.face.commits
