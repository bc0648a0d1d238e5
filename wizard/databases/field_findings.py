"""Findings about the description of a database, before any server is asked."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

URL_NOT_UNDERSTOOD = Kind(
    "database_url_not_understood",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The database address {subject} is not understood: {reason}."),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Write engine://user@host:port/name, for example postgresql://vco@db.example.com:5432/vco."
    ),
)
PASSWORD_IN_URL = Kind(
    "database_password_in_url",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The database address {subject} holds a password."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "other users of this machine can read what a command is called with"),
    ),
    remedy=QT_TRANSLATE_NOOP(
        "wizard", "Take it out of the address and set the variable CERTIFICATE_WIZARD_DATABASE_PASSWORD."
    ),
)
FIELD_MISSING = Kind(
    "database_field_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The description of database {subject} lacks: {field}."),
    remedy=QT_TRANSLATE_NOOP("wizard", "Fill in the field."),
)
FIELD_UNFIT = Kind(
    "database_field_unfit",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "In the description of database {subject}, {field} is not usable: {reason}."),
    causes=(
        QT_TRANSLATE_NOOP("wizard", "a typing error, or more was pasted than the field takes"),
        QT_TRANSLATE_NOOP("wizard", "the database server, or Orchestrator's own driver, takes no such value"),
    ),
    remedy=QT_TRANSLATE_NOOP("wizard", "Correct the field. Nothing was connected yet."),
)
