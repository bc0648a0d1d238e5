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
NOT_OPENED = Kind(
    "report_not_opened",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} could not be opened."),
    (
        QT_TRANSLATE_NOOP("wizard", "no program is set for it on this computer"),
        QT_TRANSLATE_NOOP("wizard", "it was moved or deleted"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Open it from the file manager, or take the run folder to another computer."),
)
ALL = (OLD_DATABASE_CHANGED, NOT_OPENED)
