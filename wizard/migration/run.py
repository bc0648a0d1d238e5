"""What a job may use: the run folder, answers, facts, secrets, its items in the journal, progress and cancel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import msgspec

from wizard.foundation.cancel import Cancel
from wizard.foundation.findings import Finding
from wizard.foundation.processes import Processes
from wizard.foundation.words import ENGLISH, Tongue
from wizard.migration.answers import AnswerBook
from wizard.migration.events import Event, ItemChanged, ItemState, JobProgressed
from wizard.migration.facts import FactBook, encode
from wizard.migration.journal import Journal
from wizard.migration.run_folder import RunFolder
from wizard.migration.secrets import Secrets

Result = TypeVar("Result")


@dataclass(frozen=True)
class Run:
    """One run as the jobs see it. ``job`` is the id of the job that now acts."""

    folder: RunFolder
    answers: AnswerBook
    facts: FactBook
    secrets: Secrets
    journal: Journal
    processes: Processes
    cancel: Cancel
    emit: Callable[[Event], None] = field(repr=False)
    job: str = ""
    tongue: Tongue = ENGLISH
    """The language of what is written for people; a command writes English."""

    def progress(
        self, done: int, total: int, item: str = "", item_done: int = 0, item_total: int = 0
    ) -> None:
        self.emit(JobProgressed(self.job, done, total, item, item_done, item_total))

    def item(
        self, name: str, state: ItemState, findings: tuple[Finding, ...] = (), result: object = None
    ) -> None:
        """Show where an item stands, and what was recorded of it; nothing is recorded here."""
        self.emit(ItemChanged(self.job, name, state, findings, result))

    def learn(self, fact: object) -> None:
        """Keep a fact now, where it must stay even if the job fails (a proof brings its facts by itself)."""
        self.journal.put_fact(type(fact).__name__, encode(fact))
        self.facts.put(fact)

    def record(self, name: str, result: object) -> None:
        """Write an item's result into the journal, so that a resumed job knows it."""
        self.journal.record_item(self.job, name, msgspec.json.encode(result))

    def recorded(self, kind: type[Result], job: str | None = None) -> dict[str, Result]:
        """The items recorded so far by this job (or another one)."""
        rows = self.journal.items(job or self.job)
        return {name: msgspec.json.decode(value, type=kind) for name, value in rows.items()}
