"""What the fourth page says in words: of encryption, of a test, and of the database that was proven."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, text
from wizard.steps.facts import NewDatabase

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts
    from wizard.steps.new_database.controller import TestResult

YES = text(QT_TRANSLATE_NOOP("wizard", "Yes"))
NO = text(QT_TRANSLATE_NOOP("wizard", "No"))
NOT_TOLD = text(QT_TRANSLATE_NOOP("wizard", "The server does not tell"))
TLS_WORDS = {
    "off": QT_TRANSLATE_NOOP("wizard", "Not encrypted"),
    "encrypted": QT_TRANSLATE_NOOP("wizard", "Encrypted, certificate not checked"),
    "pinned": QT_TRANSLATE_NOOP("wizard", "Encrypted, one trusted certificate"),
    "verified": QT_TRANSLATE_NOOP("wizard", "Encrypted, certificate checked"),
}
"""By the setting; see TlsMode."""


@dataclass(frozen=True)
class CardLine:
    label: str
    """Source text for translation."""
    value: Text | str
    good: bool | None = None
    """Whether it is as it must be; None where nothing is asked of it."""
    note: Text | None = None


def lines_of_test(result: TestResult) -> tuple[CardLine, ...]:
    facts = result.facts
    server = _server(facts) if facts is not None else ()
    if facts is None or not result.exists:
        absent = text(QT_TRANSLATE_NOOP("wizard", "Not there yet"))
        made_then = text(QT_TRANSLATE_NOOP("wizard", "It is made when you create it."))
        return (*server, CardLine(QT_TRANSLATE_NOOP("wizard", "Database"), absent, note=made_then))
    may = facts.privileges.create_tables
    return (
        *server,
        CardLine(QT_TRANSLATE_NOOP("wizard", "Character set"), facts.charset),
        CardLine(QT_TRANSLATE_NOOP("wizard", "May create tables"), _yes_or_no(may), may),
        _empty(facts),
    )


def lines_of_proof(proof: NewDatabase, *, bound: bool) -> tuple[CardLine, ...]:
    made = text(QT_TRANSLATE_NOOP("wizard", "Created by the wizard"))
    found = text(QT_TRANSLATE_NOOP("wizard", "Was there before, empty"))
    used = text(QT_TRANSLATE_NOOP("wizard", "The server uses it"))
    later = text(QT_TRANSLATE_NOOP("wizard", "Not before step 7: the server still uses the old database"))
    return (
        CardLine(QT_TRANSLATE_NOOP("wizard", "Database"), proof.database.url),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Server version"), proof.database.server_version),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Origin"), made if proof.created else found),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Bound"), used if bound else later),
    )


def _server(facts: DatabaseFacts) -> tuple[CardLine, ...]:
    took = text(QT_TRANSLATE_NOOP("wizard", "Answered in {seconds} s"), seconds=f"{facts.seconds:.2f}")
    return (
        CardLine(QT_TRANSLATE_NOOP("wizard", "Server"), facts.server_version, good=True, note=took),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Driver"), f"{facts.driver} {facts.driver_version}"),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Encrypted"), _yes_or_no(facts.encrypted)),
    )


def _empty(facts: DatabaseFacts) -> CardLine:
    label = QT_TRANSLATE_NOOP("wizard", "Empty")
    if facts.empty:
        return CardLine(label, YES, good=True)
    held = text(QT_TRANSLATE_NOOP("wizard", "%n table(s)"), count=len(facts.tables))
    return CardLine(label, NO, good=False, note=held)


def _yes_or_no(value: bool | None) -> Text:
    return NOT_TOLD if value is None else YES if value else NO
