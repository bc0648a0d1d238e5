"""What the fourth page says in words: of encryption, of a test, and of the database that was proven."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from wizard.foundation.words import QT_TRANSLATE_NOOP, Text, Translate, english, text
from wizard.steps.facts import NewDatabase

if TYPE_CHECKING:
    from wizard.databases.probe import DatabaseFacts
    from wizard.steps.new_database.testing import TestResult

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
        *_room(facts),
        _empty(facts),
        *_stored(result),
    )


def protocol_of_test(result: TestResult, translate: Translate = english) -> str:
    """A test in words for a ticket or a mail, line by line; of one that failed too. No password is in it."""
    lines = []
    if (attempt := result.attempt) is not None:
        from wizard.databases.target import label

        about = text(
            QT_TRANSLATE_NOOP("wizard", "Test of {database}, {at} UTC"),
            database=label(attempt.target),
            at=attempt.at,
        )
        took = text(
            QT_TRANSLATE_NOOP("wizard", "Driver {driver}; the test took {seconds} s"),
            driver=attempt.driver,
            seconds=f"{attempt.seconds:.2f}",
        )
        lines += [about.words(translate), took.words(translate)]
    if result.usable:
        lines += [_in_one_line(card, translate) for card in lines_of_test(result)]
    return "\n".join([*lines, *(finding.message(translate) for finding in result.findings)])


def _in_one_line(card: CardLine, translate: Translate) -> str:
    value = card.value if isinstance(card.value, str) else card.value.words(translate)
    note = f" ({card.note.words(translate)})" if card.note else ""
    return f"{translate(card.label, None)}: {value}{note}"


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
    took = text(QT_TRANSLATE_NOOP("wizard", "Answered in {seconds} s"), seconds=round(facts.seconds, 2))
    return (
        CardLine(QT_TRANSLATE_NOOP("wizard", "Server"), facts.server_version, good=True, note=took),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Driver"), f"{facts.driver} {facts.driver_version}"),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Encrypted"), _yes_or_no(facts.encrypted)),
        *_certificate(facts),
    )


def _certificate(facts: DatabaseFacts) -> tuple[CardLine, ...]:
    """What the server showed, to be compared with what its administrator says."""
    shown = facts.certificate
    if shown is None:
        return ()
    valid = text(
        QT_TRANSLATE_NOOP("wizard", "{subject}; valid until {until}"),
        subject=shown.subject,
        until=shown.not_after,
    )
    return (
        CardLine(QT_TRANSLATE_NOOP("wizard", "TLS certificate"), valid),
        CardLine(QT_TRANSLATE_NOOP("wizard", "Its SHA-256"), shown.sha256),
    )


def _room(facts: DatabaseFacts) -> tuple[CardLine, ...]:
    """Where the engine does not tell, the line says what somebody else must look up."""
    from wizard.databases.engine import Engine

    if facts.engine is Engine.SQLITE:
        return ()
    label = QT_TRANSLATE_NOOP("wizard", "Free space")
    needed = text(QT_TRANSLATE_NOOP("wizard", "At least 1 GB is needed"))
    free = facts.free_megabytes
    if free is None:
        return (CardLine(label, NOT_TOLD, note=needed),)
    return (CardLine(label, f"{free} MB", good=free >= 1024, note=None if free >= 1024 else needed),)


def _stored(result: TestResult) -> tuple[CardLine, ...]:
    """What will stand in Orchestrator's own configuration."""
    from wizard.databases.jdbc import jdbc_url

    if result.attempt is None:
        return ()
    return (CardLine(QT_TRANSLATE_NOOP("wizard", "Orchestrator stores"), jdbc_url(result.attempt.target)),)


def _empty(facts: DatabaseFacts) -> CardLine:
    label = QT_TRANSLATE_NOOP("wizard", "Empty")
    if facts.empty:
        return CardLine(label, YES, good=True)
    held = (
        text(QT_TRANSLATE_NOOP("wizard", "%n table(s)"), count=len(facts.tables))
        if facts.tables
        else text(QT_TRANSLATE_NOOP("wizard", "It holds {names}"), names=", ".join(facts.held[:8]))
    )
    return CardLine(label, NO, good=False, note=held)


def _yes_or_no(value: bool | None) -> Text:
    return NOT_TOLD if value is None else YES if value else NO
