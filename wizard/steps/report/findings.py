"""What the last step may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

OLD_DATABASE_CHANGED = Kind(
    "report_old_database_changed",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The old database {subject} has changed since the server was stopped."),
    (
        QT_TRANSLATE_NOOP("wizard", "another node of the cluster still uses it"),
        QT_TRANSLATE_NOOP("wizard", "a clean-up script ran on it"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Find out who writes to it before you rely on rolling back."),
)
ALL = (OLD_DATABASE_CHANGED,)
