"""What making the new certificate may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

SAME_KEY = Kind(
    "new_certificate_same_key",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The key of {subject} is the key of the old certificate."),
    (
        QT_TRANSLATE_NOOP("wizard", "the file is an export of this server's own certificate database"),
        QT_TRANSLATE_NOOP("wizard", "the certificate was renewed without a new key"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard", "Create a new key: choose another file, or let the wizard create the certificate."
    ),
)
SHORT_VALIDITY = Kind(
    "new_certificate_short_validity",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The new certificate {subject} is valid for {days} days only, until {date}."),
    (QT_TRANSLATE_NOOP("wizard", "the certificate authority issues short-lived certificates"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "This migration has to be done again before that day. Servers' own certificates last ten years.",
    ),
)
NOT_OFFERED = Kind(
    "new_certificate_not_offered",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "A certificate cannot be made from these answers: {subject} = {value}."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Possible values: {offered}."),
)
FILE_MISSING = Kind(
    "new_certificate_file_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "There is no file {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "the file was moved, or its name is misspelt"),),
    QT_TRANSLATE_NOOP("wizard", "Choose the file that holds the new key with its certificate."),
)
FILE_IN_THE_WAY = Kind(
    "new_certificate_file_in_the_way",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is there already and does not open with this password."),
    (
        QT_TRANSLATE_NOOP("wizard", "it was made under another password"),
        QT_TRANSLATE_NOOP("wizard", "it belongs to another migration"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Enter the password it was made under, or move the file to another folder."),
)
ALREADY_INSTALLED = Kind(
    "new_certificate_already_installed",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard",
        "The certificate {subject} is installed on the server and stays: later answers do not change it.",
    ),
)
INSTALLED_FILE_MISSING = Kind(
    "new_certificate_installed_file_missing",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not hold the certificate that is installed on the server."),
    (QT_TRANSLATE_NOOP("wizard", "the file was moved, deleted or replaced since the switch"),),
    QT_TRANSLATE_NOOP("wizard", "Put the file back from a copy of the run folder, or roll back."),
)

ALL: tuple[Kind, ...] = (
    SAME_KEY,
    SHORT_VALIDITY,
    NOT_OFFERED,
    FILE_MISSING,
    FILE_IN_THE_WAY,
    ALREADY_INSTALLED,
    INSTALLED_FILE_MISSING,
)
