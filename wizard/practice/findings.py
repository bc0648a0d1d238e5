"""What can be wrong when a practice server is started, in words."""

from __future__ import annotations

from wizard.foundation.findings import FindingError, Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

BAD_PACKAGE_FILE = Kind(
    "practice_bad_package_file",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} cannot be served: it is no package, is damaged, or is signed wrongly."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the file was cut off or changed while it was copied"),),
    QT_TRANSLATE_NOOP("wizard", "Take the file out of the folder, or export the package again."),
)
PACKAGE_NAME_TWICE = Kind(
    "practice_package_name_twice",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{first} and {second} both hold the package {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "the folder holds two versions of one package"),),
    QT_TRANSLATE_NOOP("wizard", "Leave one of the two files in the folder."),
)
NO_PACKAGE_FILES = Kind(
    "practice_no_package_files",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} holds no file whose name ends in .package."),
    (QT_TRANSLATE_NOOP("wizard", "another folder was meant"),),
    QT_TRANSLATE_NOOP("wizard", "Name a folder with exported packages."),
)
OPTIONS_DIFFER = Kind(
    "practice_options_differ",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "The practice server in {subject} was made with {option} {own}, not {asked}."
    ),
    (QT_TRANSLATE_NOOP("wizard", "the run folder belongs to an earlier practice run"),),
    QT_TRANSLATE_NOOP("wizard", "Leave the option out, or name another run folder."),
)
SETTINGS_DAMAGED = Kind(
    "practice_settings_damaged",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} cannot be read."),
    (QT_TRANSLATE_NOOP("wizard", "the file was changed by hand or by another program"),),
    QT_TRANSLATE_NOOP("wizard", "Start again with a new run folder."),
)
DID_NOT_START = Kind(
    "practice_did_not_start",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The practice server in {subject} did not start: {reason}."),
    (
        QT_TRANSLATE_NOOP("wizard", "its database cannot be reached"),
        QT_TRANSLATE_NOOP("wizard", "this computer is very busy"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Look at server.log in that folder, then try again."),
)
BAD_COUNT = Kind(
    "practice_bad_count",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} packages cannot be served."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Ask for one package at least."),
)
NO_ADMINISTRATOR = Kind(
    "practice_database_not_a_server",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard",
        "{subject} takes an administrator's address of a PostgreSQL or MariaDB server, and no other.",
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Leave the option out: both practice databases are SQLite files then."),
)
NO_SUCH_ENGINE = Kind(
    "practice_database_engine",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "{subject} takes a SQLite file or a PostgreSQL or MariaDB database, and no other."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Leave the option out, or name a database of one of these engines."),
)
CHANGES_IN_PLACE = Kind(
    "practice_changes_in_place",
    Severity.ERROR,
    QT_TRANSLATE_NOOP(
        "wizard", "Version {subject} takes no new database: from 8 on the certificate is changed in place."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "Leave --new-database out, or choose --profile 5.1, 5.5 or 7.6."),
)
DATABASES_STAY = Kind(
    "practice_databases_stay",
    Severity.NOTE,
    QT_TRANSLATE_NOOP(
        "wizard", "Made for this practice run and still on {subject}: databases and logins {names}."
    ),
    (),
    QT_TRANSLATE_NOOP("wizard", "To drop them, run the statements in {file} there as the administrator."),
)

ALL = (
    BAD_PACKAGE_FILE,
    PACKAGE_NAME_TWICE,
    NO_PACKAGE_FILES,
    OPTIONS_DIFFER,
    SETTINGS_DAMAGED,
    DID_NOT_START,
    BAD_COUNT,
    NO_ADMINISTRATOR,
    NO_SUCH_ENGINE,
    CHANGES_IN_PLACE,
    DATABASES_STAY,
)


class WrongCall(FindingError):
    """The practice server was asked for something it cannot do; exit code 2."""


class DidNotStart(FindingError):
    """The server's process ended, or said nothing in time."""
