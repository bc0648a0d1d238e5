"""What saving the server's configuration may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

EMPTY_FILE = Kind(
    "back_up_configuration_empty_file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The exported configuration {subject} is empty or not whole."),
    (QT_TRANSLATE_NOOP("wizard", "the export was interrupted, or the disk is full"),),
    QT_TRANSLATE_NOOP("wizard", "Export the configuration again."),
)
CHANGED_FILE = Kind(
    "back_up_configuration_changed_file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is not the file that was saved: its SHA-256 differs."),
    (QT_TRANSLATE_NOOP("wizard", "another program changed the file"),),
    QT_TRANSLATE_NOOP("wizard", "Move the file to another folder, and run the step again."),
)
TOO_LATE = Kind(
    "back_up_configuration_too_late",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The configuration of {subject} names the new database now: a backup no longer leads back."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the server was bound to the new database before this step"),),
    QT_TRANSLATE_NOOP("wizard", "Roll back first, or go on without a backup of the configuration."),
)
ALL = (EMPTY_FILE, CHANGED_FILE, TOO_LATE)
