"""The one question before rolling back: every page that can ask it names the same things."""

from __future__ import annotations

from typing import Protocol

from wizard.foundation.words import QT_TRANSLATE_NOOP, text
from wizard.ui.questions import Question
from wizard.ui.widgets.card import Fact
from wizard.ui.words import Words, fingerprint, tr

KEEP = QT_TRANSLATE_NOOP("wizard", "Leave it as it is")
_NOT_KNOWN = QT_TRANSLATE_NOOP("wizard", "not known")
_BOUND_BEFORE = QT_TRANSLATE_NOOP("wizard", "the database it was bound to before the switch")
_IN_PLACE = QT_TRANSLATE_NOOP(
    "wizard",
    "The old certificate is installed again, and the server restarts. The database and saved files stay as they are.",
)
_BINDS = QT_TRANSLATE_NOOP(
    "wizard",
    "The server is bound to the old database again and restarts. What was imported since stays in the new "
    "database alone. Saved files and both databases stay.",
)


class Names(Protocol):
    """What the question repeats; an empty text is not known."""

    @property
    def server(self) -> str: ...
    @property
    def in_place(self) -> bool:
        """The certificate alone goes back."""

    @property
    def old_database(self) -> str: ...
    @property
    def old_sha256(self) -> str: ...
    @property
    def new_sha256(self) -> str: ...


def rollback_question(names: Names) -> Question:
    database = (
        ()
        if names.in_place
        else (
            Fact(QT_TRANSLATE_NOOP("wizard", "Old database"), names.old_database or _BOUND_BEFORE, copy=""),
        )
    )
    facts = (
        Fact(QT_TRANSLATE_NOOP("wizard", "Server"), names.server, copy=""),
        *database,
        _certificate(QT_TRANSLATE_NOOP("wizard", "Old certificate"), names.old_sha256),
        _certificate(QT_TRANSLATE_NOOP("wizard", "New certificate"), names.new_sha256),
    )
    title = text(QT_TRANSLATE_NOOP("wizard", "Roll {server} back?"), server=names.server)
    sentence = _IN_PLACE if names.in_place else _BINDS
    return Question(title, sentence, QT_TRANSLATE_NOOP("wizard", "&Roll back"), KEEP, facts)


def _certificate(label: Words, sha256: str) -> Fact:
    return Fact(label, fingerprint(sha256) if sha256 else tr(_NOT_KNOWN), fixed=bool(sha256), copy="")
