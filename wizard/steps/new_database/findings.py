"""What choosing and making the new database may find."""

from __future__ import annotations

from wizard.foundation.findings import Kind, Severity
from wizard.foundation.words import QT_TRANSLATE_NOOP

SAME_DATABASE = Kind(
    "new_database_same_database",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "{subject} is the database the server uses now."),
    (
        QT_TRANSLATE_NOOP("wizard", "the old database was given as the new one"),
        QT_TRANSLATE_NOOP("wizard", "another host name leads to the same database"),
    ),
    QT_TRANSLATE_NOOP("wizard", "Give the new database another name. Nothing was changed."),
)
SETTING_UNKNOWN = Kind(
    "new_database_setting_unknown",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The answer {subject} is “{value}”, which is not one of: {known}."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Set {subject} to one of them."),
)
MAY_NOT_CREATE = Kind(
    "new_database_may_not_create",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "User {user} may not create databases or logins on the server of {subject}."),
    (QT_TRANSLATE_NOOP("wizard", "it is not an administrator of the database server"),),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Enter an administrator's account, or have the statements shown run by a database administrator and choose "
        "“It exists and is empty”.",
    ),
)
BY_A_DATABASE_ADMINISTRATOR = Kind(
    "new_database_statements",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "These statements make {subject}: {statements}"),
    (),
    QT_TRANSLATE_NOOP(
        "wizard",
        "Have a database administrator run them, then choose “It exists and is empty” "
        "(answer: new_database.create = false).",
    ),
)
NO_FOLDER = Kind(
    "new_database_no_folder",
    Severity.ERROR,
    QT_TRANSLATE_NOOP("wizard", "The folder of {subject} does not exist."),
    (),
    QT_TRANSLATE_NOOP("wizard", "Choose a file in a folder that exists."),
)
KEPT = Kind(
    "new_database_kept",
    Severity.ATTENTION,
    QT_TRANSLATE_NOOP("wizard", "The new database {subject} was left as it is: {reason}"),
    (),
    QT_TRANSLATE_NOOP("wizard", "Delete it by hand when nobody needs it."),
)
NOT_COMPARED = Kind(
    "new_database_not_compared",
    Severity.NOTE,
    QT_TRANSLATE_NOOP("wizard", "{subject} was not compared with the old database: {reason}"),
    (QT_TRANSLATE_NOOP("wizard", "the connection to the old database, given in step 1, does not work now"),),
    QT_TRANSLATE_NOOP(
        "wizard", "Before the new database is used they are compared again; have the old one answer by then."
    ),
)
ALL = (
    SAME_DATABASE,
    SETTING_UNKNOWN,
    MAY_NOT_CREATE,
    BY_A_DATABASE_ADMINISTRATOR,
    NO_FOLDER,
    KEPT,
    NOT_COMPARED,
)
