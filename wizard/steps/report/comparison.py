"""The result at a glance, as the page and the report show it: what changed, side by side, and what proves it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.migration.facts import FactBook
from wizard.migration.job import Reach
from wizard.migration.section import NOW, TRIED, Comparison, Line
from wizard.migration.step import Situation, Step
from wizard.steps.facts import OldDatabaseCheck, RolledBack, Server, SwitchedServer

OLD_DATABASE = text(QT_TRANSLATE_NOOP("wizard", "Old database"))
UNCHANGED = text(QT_TRANSLATE_NOOP("wizard", "unchanged since the server was stopped"))
CHANGED = text(QT_TRANSLATE_NOOP("wizard", "changed since the server was stopped"))
NOT_COMPARED = text(QT_TRANSLATE_NOOP("wizard", "not compared: step 1 was given no connection to it"))
_JUDGED = {True: UNCHANGED, False: CHANGED, None: NOT_COMPARED}


def rolled_back(facts: FactBook) -> RolledBack | None:
    """Only the last switch counts: one that was made after a rollback forgets it."""
    return facts.get(RolledBack) if facts.get(SwitchedServer) is None else None


def undone(step: Step, situation: Situation) -> bool:
    """Whether what this step did on the server was rolled back."""
    if rolled_back(situation.facts) is None:
        return False
    return any(job.reach is Reach.SERVER for job in step.jobs(situation))


def comparison(steps: Sequence[Step], situation: Situation) -> Comparison:
    """After rolling back what was tried stands on the left, and what is there now on the right."""
    sections = [(step.section(situation), undone(step, situation)) for step in steps]
    changes = tuple(chain.from_iterable(section.changes for section, _ in sections if section))
    proofs = tuple(chain.from_iterable(each.proofs for each, gone in sections if each and not gone))
    if rolled_back(situation.facts) is not None:
        return Comparison((TRIED, NOW), tuple(change.turned for change in changes), proofs)
    return Comparison(changes=changes, proofs=(*old_database(situation.facts), *proofs))


def old_database(facts: FactBook) -> tuple[Line, ...]:
    """What the last comparison showed; nothing before it, and where no server was stopped (in place)."""
    check = facts.get(OldDatabaseCheck)
    if check is None or facts.get(SwitchedServer) is None or _in_place(facts):
        return ()
    return (Line(OLD_DATABASE, _JUDGED[check.unchanged], good=check.unchanged),)


def _in_place(facts: FactBook) -> bool:
    server = facts.get(Server)
    return server is not None and server.ways.in_place
