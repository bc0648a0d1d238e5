"""What connecting may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

NO_CERTIFICATE = Kind(
    "connect_no_certificate",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} seems to have no package-signing certificate: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "no certificate was ever created on this server"),
        QT_TRANSLATE_NOOP("wizard", "the server is bound to a new, empty database"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "There is nothing to change: create or import a certificate in the configuration interface first "
        "(the manual's prerequisite).",
    ),
)
NO_PACKAGES = Kind(
    "connect_no_packages",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "{subject} has no packages."),
    (
        QT_TRANSLATE_NOOP("wizard", "content was never put into packages"),
        QT_TRANSLATE_NOOP("wizard", "the account may not view them"),
    ),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Put every element you want to keep into a package before the export: the new database starts empty.",
    ),
)
IN_NO_PACKAGE = Kind(
    "connect_elements_in_no_package",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "%n element(s) of {subject} in no package: {names}."),
    (QT_TRANSLATE_NOOP("wizard", "they were made on this server and never packaged"),),
    QT_TRANSLATE_NOOP("wizard", "Put those you want to keep into a package, then check the server again."),
)
IN_PLACE = Kind(
    "connect_changes_in_place",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "Orchestrator {version} changes its certificate without a new database."),
    (),
    QT_TRANSLATE_NOOP("wizard", "The steps for a new database are left out."),
)
EXPORT_BY_HAND = Kind(
    "connect_export_by_hand",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} does not export packages over its API."),
    (),
    QT_TRANSLATE_NOOP(
        "wizard", "The wizard guides you through exporting and importing them in the Orchestrator client."
    ),
)
LITTLE_ROOM = Kind(
    "connect_little_room",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "Only {free} MB are free in {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "every package is saved twice: as it came, and unsigned"),),
    QT_TRANSLATE_NOOP("wizard", "Choose a run folder with more room, or free some."),
)
URL_MISSING = Kind(
    "connect_no_address",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "No server address is given."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Give an address such as https://vco01.example.com:8281."),
)
NO_RUN = Kind(
    "connect_no_run",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The folder {subject} holds no run."),
    (QT_TRANSLATE_NOOP("wizard", "the folder above it, or one inside it, was chosen"),),
    QT_TRANSLATE_NOOP("wizard", "Choose the folder that holds the file journal.db."),
)
KEYRING_REFUSED = Kind(
    "connect_keyring_refused",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The keyring did not take the password of {subject}: {reason}"),
    (QT_TRANSLATE_NOOP("wizard", "the keyring is locked"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Unlock the keyring, or untick it: the password is then kept for this session only."
    ),
)
ALL = (
    NO_CERTIFICATE,
    NO_PACKAGES,
    IN_NO_PACKAGE,
    IN_PLACE,
    EXPORT_BY_HAND,
    LITTLE_ROOM,
    URL_MISSING,
    NO_RUN,
    KEYRING_REFUSED,
)
