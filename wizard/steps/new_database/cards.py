"""What the fourth page's cards say: of a test, and of the database that was proven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.steps.facts import NewDatabase
from wizard.steps.new_database.controller import TestResult
from wizard.ui.states import State
from wizard.ui.widgets.card import Fact
from wizard.ui.words import Words, tr

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts

YES = QT_TRANSLATE_NOOP("wizard", "Yes")
NO = QT_TRANSLATE_NOOP("wizard", "No")
NOT_TOLD = QT_TRANSLATE_NOOP("wizard", "The server does not tell")


def facts_of_test(result: TestResult) -> tuple[Fact, ...]:
    facts = result.facts
    if not result.exists:
        absent = Fact(
            QT_TRANSLATE_NOOP("wizard", "Database"),
            QT_TRANSLATE_NOOP("wizard", "Not there yet"),
            State.NOTE,
            QT_TRANSLATE_NOOP("wizard", "It is made when you create it."),
            copy="",
        )
        return (*_server(facts), absent) if facts is not None else (absent,)
    assert facts is not None  # asked of a database that is there
    return (
        *_server(facts),
        Fact(QT_TRANSLATE_NOOP("wizard", "Character set"), facts.charset, copy=""),
        _yes_or_no(QT_TRANSLATE_NOOP("wizard", "May create tables"), facts.privileges.create_tables),
        _empty(facts),
    )


def proof_facts(proof: NewDatabase, *, bound: bool) -> tuple[Fact, ...]:
    made = QT_TRANSLATE_NOOP("wizard", "Created by the wizard")
    found = QT_TRANSLATE_NOOP("wizard", "Was there before, empty")
    return (
        Fact(QT_TRANSLATE_NOOP("wizard", "Database"), proof.database.url),
        Fact(QT_TRANSLATE_NOOP("wizard", "Server version"), proof.database.server_version, copy=""),
        Fact(QT_TRANSLATE_NOOP("wizard", "Origin"), made if proof.created else found, copy=""),
        Fact(
            QT_TRANSLATE_NOOP("wizard", "Bound"),
            QT_TRANSLATE_NOOP("wizard", "The server uses it")
            if bound
            else QT_TRANSLATE_NOOP("wizard", "Not before step 7: the server still uses the old database"),
            copy="",
        ),
    )


def _server(facts: DatabaseFacts) -> tuple[Fact, ...]:
    took = text(QT_TRANSLATE_NOOP("wizard", "Answered in {seconds} s"), seconds=f"{facts.seconds:.2f}")
    encrypted = NOT_TOLD if facts.encrypted is None else YES if facts.encrypted else NO
    return (
        Fact(QT_TRANSLATE_NOOP("wizard", "Server"), facts.server_version, State.DONE, took, copy=""),
        Fact(QT_TRANSLATE_NOOP("wizard", "Driver"), f"{facts.driver} {facts.driver_version}", copy=""),
        Fact(QT_TRANSLATE_NOOP("wizard", "Encrypted"), encrypted, copy=""),
    )


def _empty(facts: DatabaseFacts) -> Fact:
    label = QT_TRANSLATE_NOOP("wizard", "Empty")
    if facts.empty:
        return Fact(label, YES, State.DONE, copy="")
    held = text(QT_TRANSLATE_NOOP("wizard", "%n table(s)"), count=len(facts.tables))
    return Fact(label, tr(NO), State.ERROR, held, copy="")


def _yes_or_no(label: Words, value: bool | None) -> Fact:
    if value is None:
        return Fact(label, NOT_TOLD, copy="")
    return Fact(label, YES if value else NO, State.DONE if value else State.ERROR, copy="")
